import Calendars
import Foundation
import Testing

/// Files as the test folders of other libraries have them: findings that name the line, or what can still be read.
struct BrokenCalendarTests {
    @Test(
        arguments: [
            // What is no calendar.
            ("", [], []), ("\r\n\r\n", [], []), ("\u{FEFF}", [], []), ("BEGIN:VCARD\r\nFN:A\r\nEND:VCARD\r\n", [], []),
            ("BEGIN:VEVENT\r\nEND:VEVENT", [], []),
        ] as [(String, [Int], [String])])
    func notCalendars(_ text: String, _ lines: [Int], _ summaries: [String]) throws {
        let reading = try reader().read(Data(text.utf8))
        #expect(reading.findings.contains { $0.code == .notACalendar })
    }

    @Test(arguments: [String.Encoding.utf16, .utf16LittleEndian, .utf32])
    func otherEncodingsAreFoundByLine(_ encoding: String.Encoding) throws {
        let bytes = try #require("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".data(using: encoding))
        let findings = try reader().read(bytes).findings
        #expect(findings.contains { $0.line == 1 })
        #expect(findings.count <= 10)
    }

    @Test func binaryIsFoundByLine() throws {
        var generator = SeededGenerator(seed: 1)
        let bytes = Data((0..<100_000).map { _ in UInt8.random(in: 0...255, using: &generator) })
        #expect(try reader().read(bytes).findings.count == 101)
    }

    @Test(
        arguments: [
            // Years, and what is near their ends.
            (["DTSTART:00000101T000000Z"], 3), (["DTSTART:99991231T235959Z", "DURATION:P1D"], 4),
            (["DTSTART;VALUE=DATE:99991231"], 2),
            (["DTSTART:99991231T235959Z"], nil), (["DTSTART:-0010101"], 3), (["DTSTART:100000101"], 3),
            (["DTSTART;VALUE=DATE:00010101", "RRULE:FREQ=YEARLY"], nil),
            // Rules of all kinds.
            (["DTSTART:20210401", "RRULE:FREQ=DAILY;INTERVAL=2147483647"], 4),
            (["DTSTART:20210401", "RRULE:FREQ=DAILY;INTERVAL=100000"], nil),
            (["DTSTART:20210401", "RRULE:FREQ=DAILY;INTERVAL=-1"], 4),
            (["DTSTART:20210401", "RRULE:FREQ=YEARLY;BYDAY=-53MO"], nil),
            (["DTSTART:20210401", "RRULE:FREQ=YEARLY;BYDAY=-54MO"], 4),
            (["DTSTART:20210401", "RRULE:FREQ=YEARLY;BYDAY=XX"], 4),
            (["DTSTART:20210401", "RRULE:FREQ=DAILY;UNTIL=20200101"], nil),
            (["DTSTART:20210401", "RRULE:FREQ=DAILY;UNTIL=00000101"], 4),
            (["DTSTART:20210401", "RRULE:FREQ=DAILY;UNTIL=99991231T235959Z;INTERVAL=9"], nil),
            (["DTSTART:20210401", "RRULE:"], 4),
            (["DTSTART:20210401", "RRULE:FREQ=DAILY;COUNT=99999999999999"], nil),
            (["DTSTART:20210401", "RRULE:FREQ=DAILY;;COUNT=2;"], nil),
            (["DTSTART:20210401", "RRULE:freq=daily;count=2"], nil),
            (["DTSTART:20210401", "RRULE:FREQ=FORTNIGHTLY"], 4),
            (["DTSTART:20210401", "RRULE:RSCALE=CHINESE;FREQ=YEARLY"], 4),
            (["DTSTART:20210401", "RRULE:FREQ=DAILY;X-A=1"], 4),
            (["DTSTART:20210401", "RRULE:FREQ=YEARLY;BYMONTH=13"], 4),
            (["DTSTART:20210401", "RRULE:FREQ=YEARLY;BYMONTHDAY=0"], 4),
            (["DTSTART:20210401", "RRULE:FREQ=MONTHLY;BYSETPOS=367"], 4),
            (["DTSTART:20210401", "RRULE:FREQ=DAILY;BYSECOND=61"], 4),
            // Durations.
            (["DTSTART:20210401T090000", "DURATION:-P1D"], 4), (["DTSTART:20210401T090000", "DURATION:P1Y"], 4),
            (["DTSTART:20210401T090000", "DURATION:PT"], 4), (["DTSTART:20210401T090000", "DURATION:P"], 4),
            (["DTSTART:20210401T090000", "DURATION:"], 4), (["DTSTART:20210401T090000", "DURATION:+PT1H"], nil),
            (["DTSTART:20210401T090000", "DURATION:P99999999999D"], 4),
            (["DTSTART:20210401T090000", "DURATION:PT1H30"], 4),
            (["DTSTART:20210401T090000", "DURATION:P1H"], 4), (["DTSTART:20210401T090000", "DURATION:PT1M1H"], 4),
            (["DTSTART:20210401T090000", "DURATION:P1DT"], 4), (["DTSTART:20210401T090000", "DURATION:P1W2D"], nil),
            // Zones.
            (["DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20210401T090000"], nil),
            (["DTSTART;TZID=\"Europe/Berlin\":20210401T090000"], nil),
            (["DTSTART;TZID=Customized Time Zone:20210401T090000"], 3),
            (["DTSTART;TZID=\"(UTC+01:00) Brussels, Paris\":20210401T090000"], 3),
            (["DTSTART;TZID=:20210401T090000"], 3),
            (["DTSTART;TZID=Europe/Paris:20210401T090000Z"], nil), (["DTSTART;TZID=UTC:20210401T090000"], nil),
            (["DTSTART;TZID=europe/paris:20210401T090000"], 3), (["DTSTART;TZID=GMT+2:20210401T090000"], 3),
            // Properties.
            (["DTSTART:20210401", "X-EMPTY:"], nil), (["DTSTART:20210401", "X-NO-COLON"], 4),
            (["DTSTART:20210401", "X-A;B=\"c:d"], 4),
            (["DTSTART:20210401", "DTSTART:20210401"], 4), (["DTSTART:20210401", "SUMMARY:a", "SUMMARY:b"], 5),
            (["DTSTART:20210401", "EXDATE:"], 4), (["DTSTART:20210401", "EXDATE:20210402,,20210403"], 4),
            (["DTSTART:20210401", "RDATE:x"], 4),
            (["DTSTART:2021-04-01"], 3), (["DTSTART:20210401T0900"], 3), (["DTSTART:20210401T090000+0100"], 3),
            (["DTSTART;VALUE=DATE:20210401T090000"], 3), (["DTSTART:20210401T250000"], 3), (["DTSTART: 20210401"], 3),
            (["DTSTART:20210401", "RECURRENCE-ID:x"], 4),
            (["DTSTART:20210401", "BEGIN:VALARM", "BEGIN:VALARM", "END:VALARM", "END:VALARM"], nil),
            (["DTSTART:20210401", "BEGIN:VEVENT", "DTSTART:20210402", "END:VEVENT"], nil),
            (["DTSTART:20210401", "END:VCALENDAR"], 2),
            (["DTSTART:20210401", "BEGIN:"], 4), (["DTSTART:20210401", "END:"], 4),
            (["DTSTART:20210401", "GEO:x;y", "URL:\"", "ATTENDEE:x"], nil),
            (["DTSTART:20210401", "STATUS:"], nil),
            (["DTSTART:20210401", "TRANSP:MAYBE", "CLASS:", "PRIORITY:ten"], nil),
            (["DTSTART:20210401", "SUMMARY:a\\", "UID:"], nil),
            (["DTSTART:20210401", "SUMMARY;ENCODING=BASE64;VALUE=BINARY:YQ=="], nil),
        ] as [([String], Int?)])
    func oneEvent(_ lines: [String], _ line: Int?) throws {
        let bytes = file(["BEGIN:VCALENDAR", "BEGIN:VEVENT"] + lines + ["END:VEVENT", "END:VCALENDAR"])
        let reading = try reader().read(bytes)
        let found = reading.findings.filter { $0.severity == .error }.compactMap(\.line)
        if let line { #expect(found.contains(line)) } else { #expect(found == []) }
        #expect(reading.isUsable == (line == nil))
    }

    @Test func aTextCutInTheMiddleOfALetterIsFoundByLine() throws {
        let bytes = Data("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20210401\nSUMMARY:ét".utf8) + [0xC3]
        #expect(try reader().read(bytes).findings.map(\.line) == [1, 2, 4])
    }

    @Test func linesMayEndInReturnsAloneOrNotAtAll() throws {
        // As a Macintosh wrote them before 2001: one line, with CR in it.
        let findings = try reader().read(Data("BEGIN:VCALENDAR\rEND:VCALENDAR\r".utf8)).findings
        #expect(findings.contains { $0.line == 1 && $0.code == .controlCharacter(13) })
    }
}
