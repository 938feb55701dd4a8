import Calendars
import Foundation
import Testing

struct MailMessageTests {
    private func mail(
        subject: String = "Invitation : Atelier 1, lundi 1er mars 2021, 14 h – 17 h", text: String = "Bonjour Zoé,\n",
        identifier: String = "u1.7@example.fr", _ method: CalendarMessage.Method? = .request
    ) throws -> MailMessage {
        let sender = CalendarAddress(name: "Ateliers numériques", email: "ateliers@example.fr")
        let recipient = CalendarAddress(name: "Zoé Dupont", email: "zoe@example.fr")
        let stamp = Date(timeIntervalSince1970: 1_612_771_200)
        let calendar = try method.map {
            CalendarMessage(method: $0, stamp: stamp, organizer: sender, attendee: recipient, event: try event())
        }
        return MailMessage(
            sender: sender, recipient: recipient, subject: subject, text: text, html: "<p>Bonjour Zoé,</p>",
            calendar: calendar, date: stamp, identifier: identifier)
    }

    /// Header lines unfolded, and the parts with their types.
    private func lines(_ bytes: Data) -> [String] {
        String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
    }

    @Test func itIsASCIIInShortLinesWithOneRecipient() throws {
        let bytes = try mail(text: String(repeating: "é\u{1F4F1} ", count: 400)).bytes()
        #expect(bytes.allSatisfy { $0 < 0x80 })
        let lines = lines(bytes)
        #expect(lines.allSatisfy { $0.utf8.count <= 76 || $0.hasPrefix("Content-Type:") })
        #expect(!lines.contains { $0.contains("\n") || $0.contains("\r") })
        #expect(lines.filter { $0.hasPrefix("To: ") }.count == 1)
        #expect(!lines.contains { $0.hasPrefix("Cc:") || $0.hasPrefix("Bcc:") })
        #expect(lines.contains("Date: Mon, 8 Feb 2021 08:00:00 +0000"))
        #expect(lines.contains("Message-ID: <u1.7@example.fr>"))
    }

    @Test(arguments: CalendarMessage.Method.allCases)
    func theCalendarIsInItWithItsMethod(method: CalendarMessage.Method) throws {
        let mail = try mail(method)
        let lines = lines(try mail.bytes())
        let type =
            "Content-Type: text/calendar; charset=UTF-8; method=\(method.rawValue.uppercased()); component=VEVENT"
        let start = try #require(lines.firstIndex(of: type))
        #expect(lines[start + 1] == "Content-Transfer-Encoding: base64")
        let encoded = lines[(start + 3)...].prefix { !$0.hasPrefix("--") }.joined()
        #expect(try Data(base64Encoded: encoded) == mail.calendar?.bytes())
        #expect(lines.filter { $0.hasPrefix("Content-Type: text/") }.count == 3)
    }

    @Test func withoutCalendarItIsAMailStill() throws {
        #expect(lines(try mail(nil).bytes()).filter { $0.hasPrefix("Content-Type: text/") }.count == 2)
    }

    @Test(arguments: ["a\rBcc: evil@y.fr", "a\0b", "\u{1B}"])
    func aSubjectThatCouldBreakOutIsRefused(subject: String) throws {
        #expect(throws: CalendarRefusal.unusableHeader) { try mail(subject: subject).bytes() }
    }

    @Test func aLineEndInTheSubjectIsASpace() throws {
        let lines = lines(try mail(subject: "a\r\nBcc: evil@y.fr").bytes())
        #expect(!lines.contains { $0.hasPrefix("Bcc") })
    }

    @Test(arguments: [
        "", "a", "a@b@c", "a b@c", "a>@c", "a@c\r\nBcc: x@y.fr", "é@c", String(repeating: "a", count: 300) + "@c",
    ])
    func anIdentifierThatIsNoneIsRefused(identifier: String) throws {
        #expect(throws: CalendarRefusal.unusableHeader) { try mail(identifier: identifier).bytes() }
    }

    @Test(arguments: [
        "Invitation", "Été", String(repeating: "déjà vu ", count: 60), "", "=?UTF-8?B?eA==?=",
        "\u{1F469}\u{200D}\u{1F467}",
    ])
    func theSubjectIsDecodedAsItWas(subject: String) throws {
        let all = lines(try mail(subject: subject).bytes())
        let start = try #require(all.firstIndex { $0.hasPrefix("Subject:") })
        let folded =
            [String(all[start].dropFirst("Subject: ".count))] + all[(start + 1)...].prefix { $0.hasPrefix(" ") }
        let words = folded.map { $0.trimmingCharacters(in: .whitespaces) }
        let decoded = words.map { word in
            guard word.hasPrefix("=?UTF-8?B?"), let data = Data(base64Encoded: String(word.dropFirst(10).dropLast(2)))
            else {
                return word
            }
            return String(decoding: data, as: UTF8.self)
        }
        #expect(decoded.joined() == subject)
    }
}
