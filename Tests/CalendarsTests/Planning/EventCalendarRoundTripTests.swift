import Calendars
import Foundation
import Testing
import Workshops

/// Events made of everything that goes wrong elsewhere are read back the same.
struct EventCalendarRoundTripTests {
    private static let pieces = [
        "é", "À", "ç", "œ", "l'été", "l’hiver", "« guillemets »", "\u{202F}", "\u{A0}", "…", "€", "\u{1F4F1}",
        "\u{1F469}\u{200D}\u{1F467}", "e\u{301}", "日本", "שלום", "\u{2028}", "\u{FEFF}", "\u{10FFFF}", " ", "   ", "\t",
        "\n", "\n\n", "\\", "\\n", "\\,", ",", ";", ":", "\"", "^n", "=", "a", "Pass", "END:VEVENT", "\nBEGIN:VALARM",
    ]

    @Test(arguments: 0..<8)
    func whatIsWrittenIsReadBack(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let events = try (0..<60).map { try Self.event($0, &generator) }
        let bytes = try EventCalendar(name: "Aléas", zone: paris, events: events).bytes()

        let plain = try PlainCalendar(bytes)
        #expect(plain.events.count == events.count)
        for (written, read) in zip(events, plain.events) { try Self.expectSame(written, read) }

        let reading = try reader(from: "2021-01-01", to: "2021-12-31").read(bytes)
        #expect(reading.findings.isEmpty)
        let expected = events.map { "\($0.date) \($0.span.start) – \($0.date) \($0.span.end)" }.sorted()
        #expect(reading.occurrences.map { String($0.text.prefix(35)) }.sorted() == expected)
        let summaries = events.map { $0.summary.trimmingCharacters(in: .whitespacesAndNewlines) }
        #expect(
            reading.occurrences.map { $0.summary.trimmingCharacters(in: .whitespacesAndNewlines) }.sorted()
                == summaries.sorted())
    }

    private static func event(_ number: Int, _ generator: inout SeededGenerator) throws -> CalendarEvent {
        let month = Int.random(in: 1...12, using: &generator)
        let start = Int.random(in: 300...1_000, using: &generator)
        let position = Position(
            latitude: .random(in: -90...90, using: &generator), longitude: .random(in: -180...180, using: &generator))
        let from = try #require(ClockTime(minutes: start))
        let to = try #require(ClockTime(minutes: start + .random(in: 1...400, using: &generator)))
        return CalendarEvent(
            uid: "uid,\(number);\(generator.next())",
            date: try #require(CivilDate(year: 2021, month: month, day: .random(in: 1...28, using: &generator))),
            span: try #require(TimeSpan(from: from, to: to)),
            zone: "Europe/Paris", summary: text(upTo: 40, &generator), description: text(upTo: 400, &generator),
            location: text(upTo: 10, &generator), position: Bool.random(using: &generator) ? position : nil,
            status: Bool.random(using: &generator) ? .tentative : .confirmed,
            revision: Revision(
                sequence: .random(in: 0...1_000, using: &generator),
                created: Date(timeIntervalSince1970: .random(in: 0...1e9, using: &generator)),
                modified: Date(timeIntervalSince1970: .random(in: 1e9...4e9, using: &generator))))
    }

    private static func text(upTo count: Int, _ generator: inout SeededGenerator) -> String {
        (0..<Int.random(in: 0...count, using: &generator)).compactMap { _ in pieces.randomElement(using: &generator) }
            .joined()
    }

    private static func expectSame(_ event: CalendarEvent, _ read: [PlainCalendar.Property]) throws {
        func text(_ name: String) -> [UInt8]? { read.first { $0.name == name }.map { Array($0.text.utf8) } }
        #expect(text("UID") == Array(event.uid.utf8))
        // As bytes: to Swift, é in one scalar equals é in two.
        #expect(text("SUMMARY") ?? [] == Array(event.summary.utf8))
        #expect(text("DESCRIPTION") ?? [] == Array(event.description.utf8))
        #expect(text("LOCATION") ?? [] == Array(event.location.utf8))
        #expect(text("STATUS") == Array(event.status.rawValue.uppercased().utf8))
        #expect(text("SEQUENCE") == Array("\(event.revision.sequence)".utf8))
        #expect(text("DTSTAMP") == text("LAST-MODIFIED"))
        #expect(text("CREATED") == utc(event.revision.created))
        #expect(text("LAST-MODIFIED") == utc(event.revision.modified))
        let position = event.position.map { String(format: "%.6f;%.6f", $0.latitude, $0.longitude) }
        #expect(text("GEO") == position.map { Array($0.utf8) })
    }

    private static func utc(_ instant: Date) -> [UInt8]? {
        let whole = Date(timeIntervalSince1970: instant.timeIntervalSince1970.rounded(.down))
        let style = Date.ISO8601FormatStyle(dateSeparator: .omitted, timeSeparator: .omitted, timeZone: .gmt)
        return Array(whole.formatted(style).utf8)
    }
}
