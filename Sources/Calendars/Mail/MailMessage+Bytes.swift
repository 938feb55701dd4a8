public import Foundation
import Workshops

extension MailMessage {
    /// The .eml file of this e-mail: ASCII, CRLF, lines of at most 76 octets.
    ///
    /// RFC 5322 with the parts of RFC 2046 §5.1.4 (the last that a program understands is shown), all of
    /// them in base64. The same e-mail gives the same bytes. Only an e-mail address that is longer makes
    /// a longer line, because it cannot be folded.
    ///
    /// - Throws: ``MailRefusal`` at the first thing that cannot be written as it is.
    public func bytes() throws(MailRefusal) -> Data {
        var lines = [
            "From: \(try mailbox(sender, name: .senderName, email: .senderEmail))",
            "To: \(try mailbox(recipient, name: .recipientName, email: .recipientEmail))",
            "Subject: \(try words(subject, .subject, after: 9))",
            "Date: \(try stampedDate)",
            "Message-ID:\r\n <\(try global(identifier))>",
        ]
        if let thread {
            let first = try global(thread)
            lines += ["In-Reply-To:\r\n <\(first)>", "References:\r\n <\(first)>"]
        }
        lines += [
            "MIME-Version: 1.0",
            "Content-Type: multipart/alternative;\r\n boundary=\"\(Self.boundary)\"",
            "",
        ]
        lines += Self.part("text/plain; charset=UTF-8", Data(text.networkLines.utf8))
        lines += Self.part("text/html; charset=UTF-8", Data(html.networkLines.utf8))
        if let calendar {
            lines += Self.part(
                "text/calendar; method=\(calendar.method.rawValue); charset=UTF-8;\r\n component=VEVENT",
                calendar.bytes)
        }
        lines.append("--\(Self.boundary)--")
        return Data(lines.map { $0 + "\r\n" }.joined().utf8)
    }

    /// No line of base64 has an underscore in it, so that none can be the boundary.
    private static let boundary = "=_ateliers_part"

    private static func part(_ type: String, _ content: Data) -> [String] {
        let base64 = content.base64EncodedString(options: [
            .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ])
        return ["--\(boundary)", "Content-Type: \(type)", "Content-Transfer-Encoding: base64", "", base64]
    }
}

// The head. What goes into it must not begin a line of its own.
extension MailMessage {
    private func mailbox(
        _ address: CalendarAddress, name: MailRefusal.Field, email: MailRefusal.Field
    ) throws(MailRefusal) -> String {
        guard EmailAddress(address.email) != nil else { throw .unusable(email) }
        guard !address.name.isEmpty else { return address.email }
        return "\(try words(address.name, name, after: 6))\r\n <\(address.email)>"
    }

    /// The text as it is when it is short and harmless, or as encoded words (RFC 2047).
    private func words(_ text: String, _ field: MailRefusal.Field, after octets: Int) throws(MailRefusal) -> String {
        guard let plain = text.plainText, !plain.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A }) else {
            throw .unusable(field)
        }
        return plain.isHarmlessWords && plain.utf8.count <= 76 - octets ? plain : plain.encodedWords
    }

    private var stampedDate: String {
        get throws(MailRefusal) {
            guard let time = UTCTime(date), time.civil.date.year >= 1_900 else { throw .unusable(.date) }
            let (year, month, day) = time.civil.date.components
            let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][time.civil.date.weekday.rawValue]
            let name = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month - 1]
            let clock = [time.civil.time.hour, time.civil.time.minute, time.second].map { Digits.padded($0, to: 2) }
            return "\(weekday), \(day) \(name) \(Digits.padded(year, to: 4)) \(clock.joined(separator: ":")) +0000"
        }
    }

    private func global(_ identifier: String) throws(MailRefusal) -> String {
        let domain = sender.email.split(separator: "@").last ?? ""
        let whole = identifier.utf8.contains(UInt8(ascii: "@")) ? identifier : "\(identifier)@\(domain)"
        guard identifier.utf8.count <= 200, EmailAddress.isMessageIdentifier(whole) else {
            throw .unusable(.identifier)
        }
        return whole
    }
}

extension EmailAddress {
    /// Whether the text is `dot-atom@dot-atom` (RFC 5322 §3.6.4), of any length.
    fileprivate static func isMessageIdentifier(_ text: String) -> Bool {
        let sides = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        return sides.count == 2
            && sides.allSatisfy { side in
                side.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { atom in
                    !atom.isEmpty && atom.allSatisfy(\.isAtomText)
                }
            }
    }
}

extension UInt8 {
    /// Letters, digits and what else may stand in an atom (RFC 5322 §3.2.3).
    fileprivate var isAtomText: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: "!#$%&'*+-/=?^_`{|}~".utf8.contains(self)
        }
    }
}

extension String {
    /// Whether these words may stand in a head, and before an address, as they are: atoms and single spaces.
    fileprivate var isHarmlessWords: Bool {
        !utf8.contains(UInt8(ascii: "="))
            && utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false).allSatisfy { word in
                !word.isEmpty && word.allSatisfy(\.isAtomText)
            }
    }

    /// The text as encoded words of at most 75 octets, one a line; no character is cut in two.
    fileprivate var encodedWords: String {
        var words: [[UInt8]] = [[]]
        for scalar in unicodeScalars {
            let octets = Array(String(scalar).utf8)
            // 39 octets are 52 of base64: `Subject: ` and the twelve around them fit in 76.
            if words[words.count - 1].count + octets.count > 39 { words.append([]) }
            words[words.count - 1] += octets
        }
        return words.map { "=?UTF-8?B?\(Data($0).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }

    /// The text with CR LF at the end of each line, as e-mail has it (RFC 2046 §4.1.1).
    fileprivate var networkLines: String {
        var lines = ""
        var hasReturn = false
        for scalar in unicodeScalars {
            if scalar == "\r" || scalar == "\n", !(hasReturn && scalar == "\n") { lines += "\r\n" }
            if scalar != "\r", scalar != "\n" { lines.unicodeScalars.append(scalar) }
            hasReturn = scalar == "\r"
        }
        return lines
    }
}
