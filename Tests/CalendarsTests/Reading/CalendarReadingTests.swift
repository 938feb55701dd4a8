import Calendars
import Foundation
import Testing
import Workshops

/// What occurrences mean for planning.
struct CalendarReadingTests {
    @Test func bookingsAreSplitByDayWithinTheWindow() throws {
        let bytes = eventFile("DTSTART:20210227T200000", "DTEND:20210303T103000", "SUMMARY:Exposition")
        let busy = try reader().read(bytes).busyTimes
        #expect(
            busy.map { "\($0.date) \($0.span) \($0.reason)" } == [
                "2021-03-01 00:00-24:00 Exposition", "2021-03-02 00:00-24:00 Exposition",
                "2021-03-03 00:00-10:30 Exposition",
            ])
    }

    @Test(arguments: [
        (["DTSTART:20210630T220000", "DTEND:20210702T000000"], ["2021-06-30 22:00-24:00"]),
        (["DTSTART:20210401T220000", "DTEND:20210402T000000"], ["2021-04-01 22:00-24:00"]),
        (["DTSTART;VALUE=DATE:20210401"], ["2021-04-01 00:00-24:00"]),
        (["DTSTART:20210401T090000"], []),
        (["DTSTART:20210401T090000", "DURATION:PT1H", "TRANSP:TRANSPARENT"], []),
    ])
    func bookings(_ lines: [String], _ expected: [String]) throws {
        let bytes = file(["BEGIN:VCALENDAR", "BEGIN:VEVENT"] + lines + ["END:VEVENT", "END:VCALENDAR"])
        #expect(try reader().read(bytes).busyTimes.map { "\($0.date) \($0.span)" } == expected)
    }

    @Test(arguments: [
        // Whole days, though people's time stays free; and not only within the window.
        (
            ["DTSTART;VALUE=DATE:20210206", "DTEND;VALUE=DATE:20210302", "TRANSP:TRANSPARENT"],
            ["2021-02-06…2021-03-01 -"]
        ),
        (["DTSTART;VALUE=DATE:20210405"], ["2021-04-05…2021-04-05 -"]),
        // Parts of days: a half-day is closed when one of its minutes is.
        (["DTSTART:20210405T110000", "DTEND:20210405T123000"], ["2021-04-05…2021-04-05 morning"]),
        (["DTSTART:20210405T120000", "DTEND:20210405T140000"], []),
        (["DTSTART:20210405T120000", "DTEND:20210405T140100"], ["2021-04-05…2021-04-05 afternoon"]),
        (["DTSTART:20210405T080000", "DTEND:20210405T200000"], ["2021-04-05…2021-04-05 -"]),
        (
            ["DTSTART:20210512T150000", "DTEND:20210514T100000"],
            ["2021-05-12…2021-05-12 afternoon", "2021-05-13…2021-05-13 -", "2021-05-14…2021-05-14 morning"]
        ),
    ])
    func closures(_ lines: [String], _ expected: [String]) throws {
        let hours = try #require(HalfDayHours(morning: span("09:00-12:00"), afternoon: span("14:00-17:00")))
        let bytes = file(
            ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "SUMMARY:Pont"] + lines + ["END:VEVENT", "END:VCALENDAR"])
        let closures = try reader().read(bytes).closures(effect: .avoided, hours: hours)
        #expect(
            closures.map { closure in
                let half = closure.halfDay.map { "\($0)" } ?? "-"
                return "\(closure.days.lowerBound)…\(closure.days.upperBound) \(half)"
            } == expected)
        #expect(closures.allSatisfy { $0.name == "Pont" && $0.effect == .avoided })
    }
}
