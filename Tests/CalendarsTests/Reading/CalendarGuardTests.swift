import Calendars
import Foundation
import TestSupport
import Testing
import Workshops

/// Files made to harm: each gives its finding, with its line, and nothing of it is kept.
struct CalendarGuardTests {
    @Test(
        arguments: [
            // Zones.
            (["DTSTART;TZID=../../../etc/passwd:20210401T090000"], 3, .unsafeZone("../../../etc/passwd")),
            (["DTSTART;TZID=/etc/passwd:20210401T090000"], 3, .unknownZone("/etc/passwd")),
            (["DTSTART;X-A=\":;\";TZID=.hidden:20210401T090000"], 3, .unsafeZone(".hidden")),
            (["DTSTART;TZID=:20210401T090000"], 3, .unsafeZone("")),
            (["DTSTART;TZID=Europe/Paris;TZID=a..b:20210401T090000"], 3, .unsafeZone("a..b")),
            (["DTSTART;TZID=Europe/Päris:20210401T090000"], 3, .unsafeZone("Europe/Päris")),
            (["DTSTART;TZID=Mars/Olympus:20210401T090000"], 3, .unknownZone("Mars/Olympus")),
            (["DTSTART;TZID=AST:20210401T090000"], 3, .unknownZone("AST")),
            (
                ["SUMMARY:x", "DTSTART:20210401", "EXDATE;TZID=Mars/Olympus:20210401T090000"], 5,
                .unknownZone("Mars/Olympus")
            ),
            // Rules.
            (
                ["DTSTART:20210401", "RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30"], 4,
                .unsupportedRule(part: "FREQ=SECONDLY")
            ),
            (["DTSTART:20210401", "RRULE:FREQ=MINUTELY"], 4, .unsupportedRule(part: "FREQ=MINUTELY")),
            (["DTSTART:20210401", "RRULE:FREQ=HOURLY"], 4, .unsupportedRule(part: "FREQ=HOURLY")),
            (["DTSTART:20210401", "RRULE:FREQ=DAILY;BYHOUR=9,10"], 4, .unsupportedRule(part: "BYHOUR=9,10")),
            (["DTSTART:20210401", "RRULE:FREQ=YEARLY;BYWEEKNO=20"], 4, .unsupportedRule(part: "BYWEEKNO=20")),
            (["DTSTART:20210401", "RRULE:FREQ=YEARLY;BYYEARDAY=100"], 4, .unsupportedRule(part: "BYYEARDAY=100")),
            (["DTSTART:20210401", "RRULE:COUNT=3"], 4, .unsupportedRule(part: "FREQ=")),
            (["DTSTART:20210401", "RRULE:FREQ=DAILY;INTERVAL=0"], 4, .unsupportedRule(part: "INTERVAL=0")),
            (["DTSTART:20210401", "RRULE:FREQ=DAILY;COUNT=0"], 4, .unsupportedRule(part: "COUNT=0")),
            (["DTSTART:20210401", "RRULE:FREQ=DAILY;UNTIL=20211301"], 4, .unsupportedRule(part: "UNTIL=20211301")),
            (["DTSTART:20210401", "RRULE:FREQ=DAILY;BYDAY=2MO"], 4, .unsupportedRule(part: "FREQ=DAILY;BYDAY=2MO")),
            (["DTSTART:20210401", "RRULE:FREQ=MONTHLY;BYDAY=0MO"], 4, .unsupportedRule(part: "BYDAY=0MO")),
            (["DTSTART:20210401", "RRULE:FREQ=MONTHLY;BYMONTHDAY=32"], 4, .unsupportedRule(part: "BYMONTHDAY=32")),
            (["DTSTART:20210401", "RRULE:FREQ=DAILY;FREQ=DAILY"], 4, .unsupportedRule(part: "FREQ=DAILY")),
            (["DTSTART:20210401", "EXRULE:FREQ=DAILY"], 4, .unsupported(property: "EXRULE")),
            (
                ["DTSTART:20210401", "RECURRENCE-ID;RANGE=THISANDFUTURE:20210401"], 4,
                .unsupported(property: "RECURRENCE-ID")
            ),
            (["DTSTART:00010101", "RRULE:FREQ=YEARLY;COUNT=999999;BYMONTH=2;BYMONTHDAY=30"], 4, nil),
            // Values.
            (["DTSTART:20211301"], 3, .impossibleTime(property: "DTSTART")),
            (["DTSTART:20210229T090000"], 3, .impossibleTime(property: "DTSTART")),
            (["DTSTART:20210401T240000"], 3, .impossibleTime(property: "DTSTART")),
            (["DTSTART:20210401T096000Z"], 3, .impossibleTime(property: "DTSTART")),
            (["DTSTART:00000401"], 3, .impossibleTime(property: "DTSTART")),
            (["DTSTART:20210401", "EXDATE;VALUE=DATE:20210401,20211301"], 4, .impossibleTime(property: "EXDATE")),
            (["DTSTART:demain"], 3, .unreadable(property: "DTSTART")),
            (["DTSTART:"], 3, .unreadable(property: "DTSTART")),
            (["DTSTART;VALUE=PERIOD:20210401T090000/PT1H"], 3, .unreadable(property: "DTSTART")),
            (["DTSTART:20210401", "DURATION:P1Y"], 4, .unreadable(property: "DURATION")),
            (["DTSTART:20210401", "DTEND:20210401T100000"], 4, .unreadable(property: "DTEND")),
            // Events.
            (["SUMMARY:x"], 2, .missingStart),
            (["DTSTART:20210401", "DTSTART:20210402"], 4, .repeated(property: "DTSTART")),
            (["DTSTART:20210401T090000", "DTEND:20210401T080000"], 4, .unusableEnd),
            (["DTSTART:20210401T090000", "DURATION:-PT1H"], 4, .unusableEnd),
            (["DTSTART:20210401T090000", "DTEND:20210401T080000", "DURATION:PT1H"], 4, .unusableEnd),
            (["DTSTART:20210401T090000", "DURATION:P999999999W"], 4, .unusableEnd),
            (["DTSTART:20210401T090000", "DURATION:P4000000000W"], 4, .unreadable(property: "DURATION")),
            // Lines.
            (["DTSTART:20210401", "SUMMARY"], 4, .malformedLine),
            (["DTSTART:20210401", ":x"], 4, .malformedLine),
            (["DTSTART:20210401", "SUMMARY;LANGUAGE:x"], 4, .malformedLine),
            (["DTSTART:20210401", "SUMMARY;ALTREP=\"a:x"], 4, .malformedLine),
            (["DTSTART:20210401", "SUMMARY:a\u{1}b"], 4, .controlCharacter(1)),
            (["DTSTART:20210401", "SUMMARY:a\0b"], 4, .controlCharacter(0)),
            (["DTSTART:20210401", "SUMMARY:a\u{7F}b"], 4, .controlCharacter(127)),
            (["DTSTART:20210401", "SUMMARY:a\u{85}b"], 4, .controlCharacter(0x85)),
            (["DTSTART:20210401", "SUMMARY:a\rDTEND:20210501"], 4, .controlCharacter(13)),
            // Components.
            (["DTSTART:20210401", "END:VTODO"], 4, .unexpectedEnd("VTODO")),
            (["DTSTART:20210401", "BEGIN:VALARM"], 4, .missingEnd("VALARM")),
        ] as [([String], Int, CalendarFinding.Code?)])
    func oneEvent(_ lines: [String], _ line: Int, _ code: CalendarFinding.Code?) throws {
        let bytes = file(["BEGIN:VCALENDAR", "BEGIN:VEVENT"] + lines + ["END:VEVENT", "END:VCALENDAR"])
        let reading = try reader().read(bytes)
        guard let code else { return #expect(reading.findings.allSatisfy { $0.severity == .warning }) }
        #expect(reading.findings.map(\.code) == [code])
        #expect(reading.findings.map(\.line) == [line])
        #expect(reading.occurrences == [])
        #expect(!reading.isUsable)
    }

    @Test(
        arguments: [
            (["BEGIN:VCALENDAR"], [1], [.missingEnd("VCALENDAR")]),
            (["BEGIN:VCALENDAR", "END:VCALENDAR", "END:VCALENDAR"], [3], [.unexpectedEnd("VCALENDAR")]),
            (["VERSION:2.0", "BEGIN:VCALENDAR", "END:VCALENDAR", "X:1"], [1], [.outsideCalendar]),
            (["BEGIN:VEVENT", "DTSTART:20210401", "END:VEVENT"], [nil], [.notACalendar]),
            (["<html>", "<body style=\"a:b\">"], [nil, 1, 2], [.notACalendar, .malformedLine, .malformedLine]),
            ([], [nil], [.notACalendar]),
            ([" X:1", "BEGIN:VCALENDAR", "END:VCALENDAR"], [1], [.outsideCalendar]),
            (["\t\u{1}"], [nil, 1], [.notACalendar, .controlCharacter(1)]),
            (
                ["BEGIN:VCALENDAR", "BEGIN:VTIMEZONE", "TZID:../x", "END:VTIMEZONE", "END:VCALENDAR"], [3],
                [.unsafeZone("../x")]
            ),
        ] as [([String], [Int?], [CalendarFinding.Code])])
    func wholeFiles(_ lines: [String], _ numbers: [Int?], _ codes: [CalendarFinding.Code]) throws {
        let reading = try reader().read(file(lines))
        #expect(reading.findings.map(\.code) == codes)
        #expect(reading.findings.map(\.line) == numbers)
    }

    @Test func allFindingsOfAFileComeAtOnceByLine() throws {
        let bytes = calendarFile(
            "BEGIN:VEVENT", "SUMMARY:sans début", "RRULE:FREQ=SECONDLY", "END:VEVENT",
            "BEGIN:VEVENT", "DTSTART;TZID=../x:20210401T090000", "RRULE:FREQ=DAILY", "END:VEVENT",
            "BEGIN:VEVENT", "DTSTART:20210401", "SUMMARY:pli", " suite\u{1}", "RRULE:FREQ=HOURLY", "END:VEVENT",
            "garbage")
        let findings = try reader().read(bytes).findings
        #expect(findings.map(\.line) == [2, 7, 13, 14, 16])
        #expect(
            findings.map(\.code) == [
                .missingStart, .unsafeZone("../x"), .controlCharacter(1), .unsupportedRule(part: "FREQ=HOURLY"),
                .malformedLine,
            ])
    }

    @Test(arguments: ["DTSTART:2021\u{1}0401", "DTSTART", "DTSTART;TZID=/x:20210401T090000"])
    func whatIsOnABadLineIsNotMissedToo(_ line: String) throws {
        #expect(try reader().read(eventFile(line)).findings.map(\.line) == [3])
    }

    @Test func fourThousandLevelsAreTooDeep() throws {
        let lines = (0..<4_000).map { "BEGIN:X\($0)" } + (0..<4_000).reversed().map { "END:X\($0)" }
        let findings = try reader().read(calendarFile(lines.joined(separator: "\r\n"))).findings
        #expect(findings.map(\.code) == [.tooDeep(limit: 6)])
        #expect(findings.map(\.line) == [7])
        let six = (0..<5).map { "BEGIN:X\($0)" } + (0..<5).reversed().map { "END:X\($0)" }
        #expect(try reader().read(calendarFile(six.joined(separator: "\r\n"))).findings == [])
    }

    @Test func twentyThousandComponentsAreTheMost() throws {
        let part = "BEGIN:VTODO\r\nEND:VTODO\r\n"
        func findings(_ count: Int) throws -> [CalendarFinding] {
            try reader().read(calendarFile(String(repeating: part, count: count))).findings
        }
        #expect(try findings(19_999) == [])
        let found = try findings(20_000)
        #expect(found.map(\.code) == [.tooManyComponents(limit: 20_000)])
        #expect(found.map(\.line) == [40_000])
    }

    @Test func fiveHundredPropertiesAreTheMost() throws {
        func findings(_ count: Int) throws -> [CalendarFinding] {
            let lines = Array(repeating: "X-A:1", count: count - 1)
            return try reader().read(eventFile("DTSTART:20210401", lines.joined(separator: "\r\n"))).findings
        }
        #expect(try findings(500) == [])
        #expect(try findings(501).map(\.code) == [.tooManyProperties(component: "VEVENT", limit: 500)])
        #expect(try findings(501).map(\.line) == [2])
    }

    @Test func aLineHasAtMost64KiBUnfolded() throws {
        func findings(_ octets: Int) throws -> [CalendarFinding] {
            let text = "SUMMARY:" + String(repeating: "x", count: octets - 8)
            let folded = text.prefix(40_000) + "\r\n " + text.dropFirst(40_000)
            return try reader().read(eventFile("DTSTART:20210401", String(folded))).findings
        }
        #expect(try findings(65_536) == [])
        #expect(try findings(65_537).map(\.code) == [.lineTooLong(octets: 65_537, limit: 65_536)])
        #expect(try findings(65_537).map(\.line) == [4])
    }

    @Test func aFileHasAtMost2MiB() throws {
        let bytes = eventFile("DTSTART:20210401")
        func reading(_ count: Int) throws -> CalendarReading {
            try reader().read(bytes + Data(repeating: UInt8(ascii: "\n"), count: count - bytes.count))
        }
        #expect(try reading(2_097_152).findings == [])
        #expect(try reading(2_097_153).findings.map(\.code) == [.tooLarge(bytes: 2_097_153, limit: 2_097_152)])
    }

    @Test(arguments: [[0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]] as [[UInt8]])
    func whatIsNotUTF8IsFoundByLine(_ invalid: [UInt8]) throws {
        var bytes = Data("BEGIN:VCALENDAR\nX-A:1\nBEGIN:VEVENT\nDTSTART:20210401\nSUMMARY:é".utf8)
        bytes += Data(invalid) + Data("x\nDESCRIPTION:é\nEND:VEVENT\nEND:VCALENDAR\n".utf8)
        let findings = try reader().read(bytes).findings
        #expect(findings.map(\.code) == [.notUTF8])
        #expect(findings.map(\.line) == [5])
    }

    @Test func hundredFindingsAreListedAndTheRestCounted() throws {
        let findings = try reader().read(calendarFile(String(repeating: "garbage\r\n", count: 250))).findings
        #expect(findings.count == 101)
        #expect(findings.last?.code == .moreFindings(150))
    }

    /// Each END would be looked for among 80,000 that are open.
    @Test func endsOfWhatIsNotOpenEndInTime() throws {
        let lines = (0..<80_000).map { "BEGIN:A\($0)\r\n" }.joined() + String(repeating: "END:B\r\n", count: 80_000)
        let ends = try endsWithinAMinute {
            let findings = try reader().read(Data(lines.utf8)).findings
            #expect(findings.contains { $0.code == .tooDeep(limit: 6) && $0.line == 7 })
            #expect(!CalendarReply.read(Data(lines.utf8)).findings.isEmpty)
        }
        #expect(ends)
    }

    /// Each of 9,000 events would be held against each of 9,000 instances of its UID.
    @Test func manyEventsWithOneUIDEndInTime() throws {
        let events = (0..<9_000).map { number in
            let minute = "202104\(10 + number % 20)T\(10 + number % 14)\(10 + number % 50)00"
            return "BEGIN:VEVENT\r\nUID:a\r\nDTSTART:20210401T090000\r\nEND:VEVENT\r\n"
                + "BEGIN:VEVENT\r\nUID:a\r\nRECURRENCE-ID:\(minute)\r\nDTSTART:20210401\r\nEND:VEVENT\r\n"
        }
        let ends = try endsWithinAMinute {
            let reading = try reader().read(calendarFile(events.joined()))
            #expect(reading.occurrences.count == 18_000)
        }
        #expect(ends)
    }

    /// Each would take minutes, or crash, if the sizes did not add up.
    @Test(
        arguments: [
            String(repeating: "\r", count: 1_000_000),
            "EXDATE:" + String(repeating: "20210401,", count: 7_000),
            "RDATE:" + String(repeating: "20210401T090000Z/PT1H,", count: 2_900),
            // libical takes 0.2 s for such a line, and a file could have thirty.
            "SUMMARY" + String(repeating: ";A=\"b\"", count: 10_000) + ":x",
            "RRULE:FREQ=YEARLY;BYDAY=" + String(repeating: "MO,", count: 20_000) + "TU",
            "SUMMARY:" + String(repeating: "\\", count: 60_000),
            "DTEND:" + String(repeating: "9", count: 60_000),
        ])
    func wornOutValuesEndInTime(_ line: String) throws {
        let lines = Array(repeating: line, count: max(1, 500_000 / line.utf8.count)).joined(separator: "\r\n")
        let ends = try endsWithinAMinute {
            let reading = try reader().read(eventFile("DTSTART;VALUE=DATE:20210401", lines))
            #expect(reading.occurrences.count <= 1_000)
        }
        #expect(ends)
    }
}
