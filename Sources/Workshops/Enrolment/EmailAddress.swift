/// An e-mail address that any program takes: a `dot-atom` on both sides ([RFC 5322 §3.4.1](https://www.rfc-editor.org/rfc/rfc5322)).
///
/// Quoted local parts, comments, address literals and letters outside ASCII are refused: what lands in a calendar or
/// in a header must not need quoting.
package struct EmailAddress: Hashable, Sendable, LosslessStringConvertible {
    package let description: String

    package init?(_ text: String) {
        let octets = Array(text.utf8)
        guard octets.count <= 254, let at = octets.lastIndex(of: UInt8(ascii: "@")) else { return nil }
        let local = octets[..<at], domain = octets[(at + 1)...]
        let names = domain.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard local.count <= 64, Self.isDotAtom(local), names.count > 1, names.allSatisfy(Self.isHostName) else {
            return nil
        }
        description = text
    }

    private static func isDotAtom(_ octets: ArraySlice<UInt8>) -> Bool {
        octets.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { atom in
            !atom.isEmpty && atom.allSatisfy { isLetterOrDigit($0) || "!#$%&'*+-/=?^_`{|}~".utf8.contains($0) }
        }
    }

    /// A label of [RFC 1123 §2.1](https://www.rfc-editor.org/rfc/rfc1123).
    private static func isHostName(_ octets: ArraySlice<UInt8>) -> Bool {
        (1...63).contains(octets.count) && octets.first != hyphen && octets.last != hyphen
            && octets.allSatisfy { isLetterOrDigit($0) || $0 == hyphen }
    }

    private static let hyphen = UInt8(ascii: "-")

    private static func isLetterOrDigit(_ octet: UInt8) -> Bool {
        switch octet {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
