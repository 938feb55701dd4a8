/// Somebody in a calendar message: their name, and where they get their mail.
public struct CalendarAddress: Hashable, Sendable {
    /// As people read it; one line.
    public var name: String
    /// A bare address, such as `marie@example.fr`.
    public var email: String

    /// An address; it is checked when it is written.
    public init(name: String, email: String) {
        self.name = name
        self.email = email
    }
}

extension CalendarAddress {
    /// The name as a parameter can hold it: without quotation marks, which end one, and circumflexes, which some programs
    /// take for escapes (RFC 6868); nil when it has a control character.
    var parameter: String? {
        guard let plain = name.plainText else { return nil }
        return plain.replacing("\"", with: "'").replacing("^", with: "").replacing("\n", with: " ")
            .replacing("\t", with: " ")
    }

    /// Whether the address needs no quoting anywhere: letters, digits and a few signs on both sides of one `@`.
    var isUsable: Bool {
        let octets = Array(email.utf8)
        let parts = octets.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        return octets.count <= 254 && parts.count == 2
            && parts.allSatisfy { part in !part.isEmpty && part.allSatisfy(Self.isPlain) }
    }

    private static func isPlain(_ octet: UInt8) -> Bool {
        switch octet {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: ".!#$%&'*+-/=?_`{|}~".utf8.contains(octet)
        }
    }
}
