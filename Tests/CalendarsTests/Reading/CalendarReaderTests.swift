import Calendars
import Foundation
import Testing
import Workshops

/// Times as files state them, in a window of March to June 2021 and in Paris.
struct CalendarReaderTests {
    @Test(arguments: [
        // In the reader's zone, in another, in UTC, in none.
        (
            ["DTSTART;TZID=Europe/Paris:20210401T090000", "DTEND;TZID=Europe/Paris:20210401T120000"],
            "01 09:00 – 2021-04-01 12:00"
        ),
        (
            ["DTSTART;TZID=Europe/London:20210401T090000", "DTEND;TZID=Europe/London:20210401T120000"],
            "01 10:00 – 2021-04-01 13:00"
        ),
        (["DTSTART:20210401T090000Z", "DTEND:20210401T120000Z"], "01 11:00 – 2021-04-01 14:00"),
        (["DTSTART:20210401T090000", "DTEND:20210401T120000"], "01 09:00 – 2021-04-01 12:00"),
        (["DTSTART;TZID=\"Romance Standard Time\":20210401T090000", "DURATION:PT1H"], "01 09:00 – 2021-04-01 10:00"),
        (["DTSTART;TZID=GMT Standard Time:20210401T090000", "DURATION:PT1H"], "01 10:00 – 2021-04-01 11:00"),
        (["DTSTART;TZID=Western/Central Europe:20210401T090000", "DURATION:PT1H"], "01 09:00 – 2021-04-01 10:00"),
        (["DTSTART;TZID=/citadel.org/20210210_1/Europe/London:20210401T090000"], "01 10:00 – 2021-04-01 10:00"),
        (["DTSTART;TZID=/Europe/London:20210401T090000"], "01 10:00 – 2021-04-01 10:00"),
        (["DTSTART;TZID=posix/America/Argentina/Ushuaia:20210401T090000"], "01 14:00 – 2021-04-01 14:00"),
        // Thunderbird writes a second, wrong length.
        (["DTSTART:20210401T090000", "DTEND:20210401T120000", "DURATION:PT0S"], "01 09:00 – 2021-04-01 12:00"),
        // Start and end in different zones.
        (
            ["DTSTART;TZID=Europe/London:20210401T090000", "DTEND;TZID=Europe/Paris:20210401T120000"],
            "01 10:00 – 2021-04-01 12:00"
        ),
        // Whole days; the end is the first day after.
        (["DTSTART;VALUE=DATE:20210401", "DTEND;VALUE=DATE:20210403"], "01 00:00 – 2021-04-03 00:00"),
        (["DTSTART;VALUE=DATE:20210401", "DTEND;VALUE=DATE:20210401"], "01 00:00 – 2021-04-02 00:00"),
        (["DTSTART;VALUE=DATE:20210401"], "01 00:00 – 2021-04-02 00:00"),
        (["DTSTART:20210401"], "01 00:00 – 2021-04-02 00:00"),
        (["DTSTART;VALUE=DATE:20210401", "DURATION:P2D"], "01 00:00 – 2021-04-03 00:00"),
        // Durations, and none.
        (["DTSTART:20210401T230000", "DURATION:P1DT2H30M"], "01 23:00 – 2021-04-03 01:30"),
        (["DTSTART:20210401T090000"], "01 09:00 – 2021-04-01 09:00"),
        // Seconds: a minute that has begun is taken.
        (["DTSTART:20210401T000000", "DTEND:20210401T235959"], "01 00:00 – 2021-04-02 00:00"),
        (["DTSTART:20210401T090059", "DTEND:20210401T100001"], "01 09:00 – 2021-04-01 10:01"),
        // A time that the clocks of London skip.
        (["dtstart;tzid=Europe/London:20210328T013000", "DTEND:20210328T050000"], "28 03:30 – 2021-03-28 05:00"),
    ])
    func times(_ lines: [String], _ expected: String) throws {
        let reading = try reader().read(
            file(["BEGIN:VCALENDAR", "BEGIN:VEVENT"] + lines + ["END:VEVENT", "END:VCALENDAR"]))
        #expect(reading.findings == [])
        #expect(reading.occurrences.map { String($0.text.dropFirst(8).dropLast()) } == [expected])
    }

    @Test func aTimeShownTwiceIsTheFirst() throws {
        let bytes = eventFile("DTSTART;TZID=Europe/London:20211031T013000", "SUMMARY:x")
        let reading = try reader(to: "2021-12-31", zone: .gmt).read(bytes)
        #expect(reading.occurrences.map(\.text) == ["2021-10-31 00:30 – 2021-10-31 00:30 x"])
    }

    @Test(arguments: ["\n", "\r\n", "\r\r\n"], ["", "\u{FEFF}"])
    func whatIsMissingIsNotMissed(_ lineEnd: String, _ mark: String) throws {
        let lines = [
            "BEGIN:VCALENDAR", "begin:vevent", "", "DTSTART:20210401", "SUMMARY:l'é", " té\\, ", "\tici", "END:VEVENT",
        ]
        let bytes = Data((mark + lines.joined(separator: lineEnd) + lineEnd + "END:VCALENDAR").utf8)
        let reading = try reader().read(bytes)
        #expect(reading.findings == [])
        #expect(reading.occurrences.map(\.summary) == ["l'été, ici"])
    }

    @Test func aValueKindThatIsNoWordIsNotReadAsMore() throws {
        let bytes = eventFile("DTSTART:20210401", "SUMMARY;VALUE=\"TEXT:a\":b")
        #expect(try reader().read(bytes).occurrences.map(\.summary) == [""])
    }

    @Test func aCharacterFoldedInTwoIsWhole() throws {
        var bytes = Data("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20210401\nSUMMARY:".utf8)
        bytes += [0xC3, 0x0D, 0x0A, 0x20, 0xA9]
        bytes += Data("t\u{E9}\nEND:VEVENT\nEND:VCALENDAR\n".utf8)
        let reading = try reader().read(bytes)
        #expect(reading.findings == [])
        #expect(reading.occurrences.map(\.summary) == ["été"])
    }

    @Test func onlyTheWindowIsGivenBack() throws {
        let days = ["20210228", "20210301", "20210630", "20210701"]
        let bytes = calendarFile(
            days.map { "BEGIN:VEVENT\r\nDTSTART:\($0)\r\nSUMMARY:\($0)\r\nEND:VEVENT" }.joined(separator: "\r\n"))
        #expect(try reader().read(bytes).occurrences.map(\.summary) == ["20210301", "20210630"])
    }

    @Test func whatReachesIntoTheWindowIsGivenBackWhole() throws {
        let bytes = eventFile("DTSTART;VALUE=DATE:20210206", "DTEND;VALUE=DATE:20210302", "SUMMARY:x")
        #expect(try reader().read(bytes).occurrences.map(\.text) == ["2021-02-06 00:00 – 2021-03-02 00:00 x"])
        let ended = eventFile("DTSTART:20210228T220000", "DTEND:20210301T000000")
        #expect(try reader().read(ended).occurrences == [])
    }

    @Test func nothingInTheWindowIsAWarning() throws {
        let reading = try reader().read(eventFile("DTSTART;VALUE=DATE:20200101"))
        #expect(reading.findings.map(\.code) == [.nothingInWindow(try date("2021-03-01")...date("2021-06-30"))])
        #expect(reading.isUsable)
        #expect(try reader().read(calendarFile("VERSION:2.0")).findings == [])
    }

    @Test func cancelledEventsAreLeftOutAndFreeOnesMarked() throws {
        let bytes = calendarFile(
            "BEGIN:VEVENT", "DTSTART:20210401", "STATUS:cancelled", "END:VEVENT",
            "BEGIN:VEVENT", "DTSTART:20210402", "STATUS:TENTATIVE", "TRANSP:transparent", "END:VEVENT",
            "BEGIN:VEVENT", "DTSTART:20210403", "STATUS:X-OTHER", "TRANSP:OPAQUE", "SUMMARY:", "UID:", "END:VEVENT")
        let occurrences = try reader().read(bytes).occurrences
        #expect(occurrences.map(\.isFree) == [true, false])
        #expect(occurrences.map(\.summary) == ["", ""])
    }

    @Test func freeBusyTimesAreTakenUnlessFree() throws {
        let bytes = calendarFile(
            "BEGIN:VFREEBUSY", "DTSTART:20210101T000000Z", "DTEND:20220101T000000Z",
            "FREEBUSY:20210401T070000Z/PT2H,20210402T070000Z/20210402T080000Z",
            "FREEBUSY;FBTYPE=FREE:20210403T070000Z/PT2H",
            "FREEBUSY;FBTYPE=BUSY-TENTATIVE:20210404T070000Z/PT2H",
            "FREEBUSY;FBTYPE=busy-unavailable:20210405T070000Z/PT2H",
            "FREEBUSY;FBTYPE=X-OURS:20210406T070000Z/PT2H", "END:VFREEBUSY")
        #expect(
            try reader().read(bytes).occurrences.map(\.text) == [
                "2021-04-01 09:00 – 2021-04-01 11:00 ", "2021-04-02 09:00 – 2021-04-02 10:00 ",
                "2021-04-04 09:00 – 2021-04-04 11:00 ", "2021-04-05 09:00 – 2021-04-05 11:00 ",
                "2021-04-06 09:00 – 2021-04-06 11:00 ",
            ])
    }

    @Test func alarmsTasksAndZonesAreNotEvents() throws {
        let bytes = calendarFile(
            "BEGIN:VTIMEZONE", "TZID:Europe/Paris", "BEGIN:STANDARD", "DTSTART:19961027T030000", "END:STANDARD",
            "END:VTIMEZONE", "BEGIN:VTODO", "DTSTART:20210401", "END:VTODO",
            "BEGIN:VEVENT", "DTSTART:20210402T090000", "BEGIN:VALARM", "TRIGGER:-PT15M", "DURATION:PT9H",
            "SUMMARY:alarme", "END:VALARM", "DURATION:PT1H", "SUMMARY:vrai", "END:VEVENT")
        #expect(try reader().read(bytes).occurrences.map(\.text) == ["2021-04-02 09:00 – 2021-04-02 10:00 vrai"])
    }

    @Test func severalCalendarsInOneFileAreOne() throws {
        let one = eventFile("DTSTART:20210401", "SUMMARY:a"), other = eventFile("DTSTART:20210331", "SUMMARY:b")
        #expect(try reader().read(one + other).occurrences.map(\.summary) == ["b", "a"])
    }
}
