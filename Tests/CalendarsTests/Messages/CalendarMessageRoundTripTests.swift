import Calendars
import Foundation
import Testing
import Workshops

/// Messages and e-mails made of everything that goes wrong elsewhere are read back the same.
struct CalendarMessageRoundTripTests {
    private static let pieces = [
        "é", "À", "œ", "l'été", "l’hiver", "« guillemets »", "\u{202F}", "\u{1F4F1}", "\u{1F469}\u{200D}\u{1F467}",
        "e\u{301}", "日本",
        "\u{2028}", "\u{FEFF}", "\u{10FFFF}", " ", "   ", "\\", "\\n", "\\,", ",", ";", ":", "\"", "^", "^n", "=", "a",
        "Dupont",
        "END:VEVENT", "=?UTF-8?Q?a?=", "<a@b.fr>", "mailto:", "\u{301}", "--=_ateliers_part--",
    ]
    /// The Sundays of both clock changes with the days beside them, and any day.
    private static let days = [
        "2021-03-27", "2021-03-28", "2021-03-29", "2021-10-30", "2021-10-31", "2021-11-01", "2024-02-29",
    ]

    @Test(arguments: 0..<8)
    func messagesAreReadBack(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<30 {
            let message = try Self.message(&generator)
            let bytes = try message.bytes()
            let plain = try PlainCalendar(bytes)
            try Self.expectSame(message, plain)

            // The schedule that a program makes of it; a cancelled event takes place nowhere.
            let reading = try reader(from: "2021-01-01", to: "2024-12-31").read(bytes)
            #expect(reading.findings.allSatisfy { $0.severity == .warning })
            let event = message.event
            let expected = "\(event.date) \(event.span.start) – \(event.date) \(event.span.end)"
            let isHeld = message.method == .request && event.status != .cancelled
            #expect(reading.occurrences.map { String($0.text.prefix(35)) } == (isHeld ? [expected] : []))

            try Self.expectAnswer(to: message, plain, &generator)
        }
    }

    @Test(arguments: 0..<8)
    func eMailsAreReadBack(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<30 {
            let message = try Self.message(&generator)
            let calendar = try message.bytes()
            let text = Self.text(upTo: 200, &generator), subject = Self.text(upTo: 60, &generator)
            let written = mail(
                from: message.organizer, to: message.attendee, subject: subject, text: text, html: text,
                calendar: MailMessage.CalendarPart(bytes: calendar, method: message.method))
            let bytes = try written.bytes()
            let plain = try PlainMail(bytes)
            #expect(plain.head["SUBJECT"].map { Array($0.utf8) } == Array(subject.utf8))
            #expect(
                plain.head["TO"]?.hasSuffix("\(message.attendee.email)\(message.attendee.name.isEmpty ? "" : ">")")
                    == true)
            #expect(plain.parts.map(\.content) == [Data(text.utf8), Data(text.utf8), calendar])
            #expect(MailMessage.calendarPart(in: bytes).calendar == calendar)
            // Servers change the ends of lines.
            let bare = Data(bytes.filter { $0 != 0x0D })
            #expect(MailMessage.calendarPart(in: bare).calendar == calendar)
        }
    }

    private static func message(_ generator: inout SeededGenerator) throws -> CalendarMessage {
        let start = Int.random(in: 181...1_000, using: &generator)
        let from = try #require(ClockTime(minutes: start))
        let to = try #require(ClockTime(minutes: start + .random(in: 1...400, using: &generator)))
        let span = try #require(TimeSpan(from: from, to: to))
        let event = CalendarEvent(
            uid: "uid,;\(generator.next())", date: try date(days.randomElement(using: &generator) ?? ""), span: span,
            zone: "Europe/Paris", summary: text(upTo: 30, &generator), description: text(upTo: 200, &generator),
            location: text(upTo: 10, &generator), position: nil,
            status: CalendarEvent.Status.allCases.randomElement(using: &generator) ?? .tentative,
            revision: Revision(
                sequence: .random(in: 0...2_147_483_647, using: &generator),
                created: Date(timeIntervalSince1970: .random(in: 0...1e9, using: &generator)),
                modified: Date(timeIntervalSince1970: .random(in: 1e9...4e9, using: &generator))))
        return CalendarMessage(
            method: Bool.random(using: &generator) ? .request : .cancel,
            stamp: Date(timeIntervalSince1970: Double(Int.random(in: 0...4_000_000_000, using: &generator))),
            organizer: CalendarAddress(
                name: text(upTo: 20, &generator), email: "ateliers+\(generator.next())@exemple.fr"),
            attendee: CalendarAddress(
                name: text(upTo: 20, &generator), email: "o'\(generator.next())@Mon-Site.exemple.fr"),
            event: event, alarm: Bool.random(using: &generator) ? .random(in: 0...40_320, using: &generator) : nil)
    }

    private static func text(upTo count: Int, _ generator: inout SeededGenerator) -> String {
        (0..<Int.random(in: 0...count, using: &generator)).compactMap { _ in pieces.randomElement(using: &generator) }
            .joined()
    }

    private static func expectSame(_ message: CalendarMessage, _ read: PlainCalendar) throws {
        let event = message.event
        func value(_ name: String) -> [UInt8]? { read.events[0].first { $0.name == name }.map { Array($0.text.utf8) } }
        #expect(read["METHOD"]?.value == message.method.rawValue)
        #expect(value("UID") == Array(event.uid.utf8))
        #expect(value("SUMMARY") ?? [] == Array(event.summary.utf8))
        #expect(value("DESCRIPTION") ?? [] == Array(event.description.utf8))
        #expect(value("LOCATION") ?? [] == Array(event.location.utf8))
        #expect(value("SEQUENCE") == Array("\(event.revision.sequence)".utf8))
        let status = message.method == .cancel ? "CANCELLED" : event.status.rawValue.uppercased()
        #expect(value("STATUS") == Array(status.utf8))
        for (name, address) in [("ORGANIZER", message.organizer), ("ATTENDEE", message.attendee)] {
            let lines = read.properties.filter { $0.name == name }
            #expect(lines.map(\.value) == ["mailto:\(address.email)"])
            let scalars = address.name.unicodeScalars.map { $0 == "\"" || $0 == "^" ? "'" : $0 }
            let expected = Array(String(String.UnicodeScalarView(scalars)).utf8)
            #expect(lines.first.map { name == "ATTENDEE" || !expected.isEmpty ? commonName(in: $0) : [] } == expected)
        }
        let alarm = message.method == .cancel ? nil : message.alarm
        #expect((read["TRIGGER"] == nil) == (alarm == nil))
    }

    private static func commonName(in property: PlainCalendar.Property) -> [UInt8] {
        let parameters = Array(property.parameters.utf8)
        guard parameters.starts(with: "CN=".utf8) else { return [] }
        let value = parameters.dropFirst(3)
        let quote = UInt8(ascii: "\"")
        return Array(
            value.first == quote ? value.dropFirst().prefix { $0 != quote } : value.prefix { $0 != UInt8(ascii: ";") })
    }

    /// The lines of the message as a program answers them, read as an answer.
    private static func expectAnswer(
        to message: CalendarMessage, _ plain: PlainCalendar, _ generator: inout SeededGenerator
    ) throws {
        let answer = CalendarReply.Answer.allCases.randomElement(using: &generator) ?? .accepted
        let lines = plain.properties.map { property in
            switch property.name {
            case "METHOD": "METHOD:REPLY"
            case "ATTENDEE": property.line.replacing("NEEDS-ACTION", with: answer.rawValue)
            default: property.line
            }
        }
        let (replies, findings) = CalendarReply.read(file(lines))
        #expect(findings == [])
        #expect(
            replies == [
                CalendarReply(
                    uid: message.event.uid, sequence: message.event.revision.sequence, stamp: message.stamp,
                    attendee: message.attendee.email.replacing("Mon-Site", with: "mon-site"), answer: answer,
                    comment: nil)
            ])
    }
}
