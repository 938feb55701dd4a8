import Calendars
import Foundation
import Testing
import Workshops

/// Rules in a window of March to June 2021; the days expected are those of python-dateutil.
struct RecurrenceRuleTests {
    @Test(arguments: [
        ("20210301", "FREQ=DAILY;COUNT=3", "0301 0302 0303"),
        ("20210301", "FREQ=DAILY;INTERVAL=10;COUNT=4", "0301 0311 0321 0331"),
        ("20210620", "FREQ=DAILY;INTERVAL=5", "0620 0625 0630"),
        ("20200229", "FREQ=DAILY;INTERVAL=100", "0404"),
        ("20210301", "FREQ=DAILY;BYMONTH=4;BYMONTHDAY=1,-1", "0301 0401 0430"),
        ("20210305", "FREQ=DAILY;BYDAY=FR;UNTIL=20210320", "0305 0312 0319"),
        ("20210302", "FREQ=WEEKLY;UNTIL=20210316T000000Z", "0302 0309 0316"),
        ("20210302", "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=5", "0302 0304 0309 0311 0316"),
        ("20210302", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO;COUNT=4", "0302 0307 0316 0321"),
        ("20210302", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=4", "0302 0314 0316 0328"),
        ("19970902", "FREQ=WEEKLY;INTERVAL=13", "0504"),
        ("20210331", "FREQ=MONTHLY", "0331 0531"),
        ("20200115", "FREQ=MONTHLY;COUNT=16", "0315 0415"),
        ("20210301", "FREQ=MONTHLY;BYDAY=1MO", "0301 0405 0503 0607"),
        ("20210326", "FREQ=MONTHLY;BYDAY=-1FR", "0326 0430 0528 0625"),
        ("20210331", "FREQ=MONTHLY;BYMONTHDAY=-1", "0331 0430 0531 0630"),
        ("20201113", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", ""),
        ("20210331", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "0331 0430 0531 0630"),
        ("20210302", "FREQ=MONTHLY;BYDAY=TU,WE;BYSETPOS=1,2;COUNT=5", "0302 0303 0406 0407 0504"),
        ("20210301", "FREQ=MONTHLY;INTERVAL=3", "0301 0601"),
        ("20160504", "FREQ=YEARLY", "0504"),
        ("20160229", "FREQ=YEARLY", ""),
        ("19700328", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "0328"),
        ("20200102", "FREQ=YEARLY;BYDAY=20MO", "0517"),
        ("20200102", "FREQ=YEARLY;BYDAY=-33WE", "0519"),
        ("20200102", "FREQ=YEARLY;BYMONTH=3,5;BYDAY=1TH", "0304 0506"),
        ("20200102", "FREQ=YEARLY;BYMONTHDAY=13;BYDAY=TH", "0513"),
        ("20200102", "FREQ=YEARLY;BYMONTHDAY=13,15;BYDAY=19TH,2SA", "0513"),
        ("20200102", "FREQ=YEARLY;BYMONTH=4,6", "0402 0602"),
        ("20200102", "FREQ=YEARLY;INTERVAL=2;BYMONTH=4", ""),
        ("20210301", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "0301"),
        ("20180301", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", ""),
        ("20180301", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", ""),
    ])
    func days(_ start: String, _ rule: String, _ expected: String) throws {
        let reading = try reader().read(eventFile("DTSTART;VALUE=DATE:\(start)", "RRULE:\(rule)"))
        #expect(reading.isUsable)
        #expect(reading.occurrences.map { Self.day($0) }.joined(separator: " ") == expected)
    }

    @Test(arguments: [
        // 9:00 in Paris stays 9:00 when the clocks change; the end of the rule is an instant.
        ("FREQ=WEEKLY;UNTIL=20210405T070000Z", "0322 0329 0405"),
        ("FREQ=WEEKLY;UNTIL=20210405T065959Z", "0322 0329"),
        ("FREQ=WEEKLY;UNTIL=20210405T090000", "0322 0329 0405"),
        ("FREQ=WEEKLY;UNTIL=20210405", "0322 0329 0405"),
    ])
    func rulesEndAtAnInstant(_ rule: String, _ expected: String) throws {
        let bytes = eventFile("DTSTART;TZID=Europe/Paris:20210322T090000", "DURATION:PT3H", "RRULE:\(rule)")
        let found = try reader().read(bytes).occurrences
        #expect(found.map { Self.day($0) }.joined(separator: " ") == expected)
        #expect(found.allSatisfy { "\($0.start.time)-\($0.end.time)" == "09:00-12:00" })
    }

    @Test func aRuleRunsOnTheClocksOfItsOwnZone() throws {
        let bytes = eventFile("DTSTART:20210322T090000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=2", "SUMMARY:x")
        #expect(
            try reader().read(bytes).occurrences.map(\.text) == [
                "2021-03-22 10:00 – 2021-03-22 11:00 x", "2021-03-29 11:00 – 2021-03-29 12:00 x",
            ])
    }

    @Test func daysAreAddedAndTakenAway() throws {
        let bytes = eventFile(
            "DTSTART;TZID=Europe/Paris:20210302T090000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=6",
            "EXDATE;TZID=Europe/Paris:20210309T090000,20210316T100000", "EXDATE:20210323T080000Z",
            "EXDATE;VALUE=DATE:20210330", "RDATE;TZID=Europe/Paris:20210401T090000,20210302T090000",
            "RDATE;VALUE=PERIOD:20210402T070000Z/PT2H", "SUMMARY:x")
        #expect(
            try reader().read(bytes).occurrences.map(\.text) == [
                "2021-03-02 09:00 – 2021-03-02 10:00 x", "2021-03-16 09:00 – 2021-03-16 10:00 x",
                "2021-04-01 09:00 – 2021-04-01 10:00 x", "2021-04-02 09:00 – 2021-04-02 11:00 x",
                "2021-04-06 09:00 – 2021-04-06 10:00 x",
            ])
    }

    @Test func instancesAreReplacedAndCancelled() throws {
        let bytes = calendarFile(
            "BEGIN:VEVENT", "UID:a", "RECURRENCE-ID:20210309T080000Z", "DTSTART:20210310T140000", "DURATION:PT1H",
            "SUMMARY:déplacé", "END:VEVENT",
            "BEGIN:VEVENT", "UID:a", "DTSTART;TZID=Europe/Paris:20210302T090000", "DURATION:PT1H",
            "RRULE:FREQ=WEEKLY;COUNT=4", "SUMMARY:x", "END:VEVENT",
            "BEGIN:VEVENT", "UID:a", "RECURRENCE-ID;TZID=Europe/Paris:20210316T090000",
            "DTSTART;TZID=Europe/Paris:20210316T090000", "STATUS:CANCELLED", "END:VEVENT",
            "BEGIN:VEVENT", "UID:b", "RECURRENCE-ID;TZID=Europe/Paris:20210323T090000",
            "DTSTART;TZID=Europe/Paris:20210323T150000", "SUMMARY:d'une autre série", "END:VEVENT")
        #expect(
            try reader().read(bytes).occurrences.map(\.text) == [
                "2021-03-02 09:00 – 2021-03-02 10:00 x", "2021-03-10 14:00 – 2021-03-10 15:00 déplacé",
                "2021-03-23 09:00 – 2021-03-23 10:00 x", "2021-03-23 15:00 – 2021-03-23 15:00 d'une autre série",
            ])
    }

    @Test func anInstanceThatBeganBeforeTheWindowReachesIntoIt() throws {
        let bytes = eventFile("DTSTART;VALUE=DATE:20200227", "DURATION:P4D", "RRULE:FREQ=YEARLY", "SUMMARY:x")
        #expect(try reader().read(bytes).occurrences.map(\.text) == ["2021-02-27 00:00 – 2021-03-03 00:00 x"])
    }

    @Test func thousandInstancesInTheWindowAreTheMost() throws {
        func findings(_ last: String) throws -> [CalendarFinding] {
            let bytes = eventFile("DTSTART;VALUE=DATE:20000101", "RRULE:FREQ=DAILY", "SUMMARY:x")
            return try reader(from: "2021-01-01", to: last).read(bytes).findings
        }
        #expect(try findings("2023-09-27") == [])
        #expect(try findings("2023-09-28").map(\.code) == [.tooManyInstances(limit: 1_000)])
        #expect(try findings("2023-09-28").map(\.line) == [4])
    }

    @Test func twentyThousandOccurrencesInTheWindowAreTheMost() throws {
        let event = "BEGIN:VEVENT\r\nDTSTART:20210101\r\nRRULE:FREQ=DAILY;COUNT=1000\r\nEND:VEVENT\r\n"
        func codes(_ count: Int) throws -> [CalendarFinding.Code] {
            let bytes = calendarFile(String(repeating: event, count: count))
            return try reader(from: "2021-01-01", to: "2024-01-01").read(bytes).findings.map(\.code)
        }
        #expect(try codes(20) == [])
        #expect(try codes(21) == [.tooManyOccurrences(limit: 20_000)])
    }

    @Test func countingFromYearOneOverAndOverIsTooLong() throws {
        let event = "BEGIN:VEVENT\r\nDTSTART:00010101\r\nRRULE:FREQ=DAILY;COUNT=2000000\r\nEND:VEVENT\r\n"
        let reading = try reader().read(calendarFile(String(repeating: event, count: 1_000)))
        #expect(reading.findings.first?.code == .ruleTooLong)
        #expect(reading.occurrences == [])
    }

    private static func day(_ occurrence: CalendarOccurrence) -> String {
        String("\(occurrence.start.date)".dropFirst(5)).replacing("-", with: "")
    }
}
