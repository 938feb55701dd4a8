public import Foundation
import Workshops

extension MailMessage {
    /// The .eml file: headers in ASCII (RFC 5322, RFC 2047), then the alternatives in base64 (RFC 2045), CRLF throughout.
    ///
    /// - Throws: ``CalendarRefusal`` when an address, the subject or the identifier could break out of its header, and what
    ///   the calendar message throws.
    public func bytes() throws(CalendarRefusal) -> Data {
        guard let stamp = UTCTime(date), let subject = subject.plainText, Self.isIdentifier(identifier) else {
            throw .unusableHeader
        }
        var lines = [
            "From: \(try Self.mailbox(sender, .organizer))", "To: \(try Self.mailbox(recipient, .attendee))",
            "Subject: \(Self.encoded(subject.replacing("\n", with: " ")))", "Date: \(Self.written(stamp))",
            "Message-ID: <\(identifier)>", "MIME-Version: 1.0",
            // Programs that answer mail by themselves leave this alone (RFC 3834).
            "Auto-Submitted: auto-generated", "Content-Type: multipart/alternative; boundary=\"\(Self.boundary)\"", "",
        ]
        lines += Self.part("text/plain; charset=UTF-8", Data(text.utf8))
        lines += Self.part("text/html; charset=UTF-8", Data(html.utf8))
        if let calendar {
            let type = "text/calendar; charset=UTF-8; method=\(calendar.method.rawValue.uppercased()); component=VEVENT"
            lines += Self.part(type, try calendar.bytes())
        }
        lines += ["--\(Self.boundary)--", ""]
        return Data(lines.joined(separator: "\r\n").utf8)
    }

    /// Base64 has no underscore, so that no part can hold it.
    private static let boundary = "=_ateliers_alternative"

    private static func part(_ type: String, _ bytes: Data) -> [String] {
        let options: Data.Base64EncodingOptions = [
            .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ]
        return [
            "--\(boundary)", "Content-Type: \(type)", "Content-Transfer-Encoding: base64", "",
            bytes.base64EncodedString(options: options),
        ]
    }

    private static func mailbox(
        _ address: CalendarAddress, _ role: CalendarRefusal.Role
    ) throws(CalendarRefusal) -> String {
        guard address.isUsable else { throw .unusableAddress(role) }
        guard let name = address.parameter else { throw .controlCharacterInAddress(role) }
        return name.isEmpty ? address.email : "\(encoded(name))\r\n <\(address.email)>"
    }

    /// Words as they are when they are plain, otherwise as encoded words of at most 75 characters (RFC 2047 §2).
    private static func encoded(_ text: String) -> String {
        let isPlain =
            text.utf8.count <= 60
            && text.utf8.allSatisfy { octet in
                octet == UInt8(ascii: " ") || (0x30...0x39).contains(octet) || (0x41...0x5A).contains(octet & ~0x20)
            }
        guard !isPlain else { return text }
        var words: [String] = [], word = ""
        for scalar in text.unicodeScalars {
            if word.utf8.count + UTF8.width(scalar) > 39 {
                words.append(word)
                word = ""
            }
            word.unicodeScalars.append(scalar)
        }
        return (words + [word]).map { "=?UTF-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }

    /// `Mon, 8 Feb 2021 08:00:00 +0000` (RFC 5322 §3.3).
    private static func written(_ time: UTCTime) -> String {
        let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let date = time.civil.date
        return
            "\(days[date.weekday.rawValue]), \(date.day) \(months[date.month - 1]) \(Digits.padded(date.year, to: 4)) "
            + "\(time.civil.time):\(Digits.padded(time.second, to: 2)) +0000"
    }

    private static func isIdentifier(_ text: String) -> Bool {
        text.utf8.count <= 200 && text.utf8.filter { $0 == UInt8(ascii: "@") }.count == 1
            && text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"<>()[],;:\\\"".utf8.contains($0) }
    }
}
