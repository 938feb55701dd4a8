import Calendars
import Foundation
import Testing
import Workshops

/// The VTIMEZONE of a file, for zones and years of all kinds.
struct ZoneRulesTests {
    private static let parisText = [
        "BEGIN:VTIMEZONE", "TZID:Europe/Paris",
        "BEGIN:DAYLIGHT", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST", "DTSTART:19810329T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
        "BEGIN:STANDARD", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET", "DTSTART:19961027T030000",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "END:VTIMEZONE",
    ]

    @Test(arguments: ["1998-07-01", "2021-04-01", "2036-12-31"])
    func parisIsTheSame343OctetsInAllYears(_ day: String) throws {
        let bytes = try calendar(event(on: day)).bytes()
        let start = try #require(bytes.range(of: Data("BEGIN:VTIMEZONE\r\n".utf8)))
        let end = try #require(bytes.range(of: Data("END:VTIMEZONE\r\n".utf8)))
        #expect(bytes[start.lowerBound..<end.upperBound].count == 343)
        #expect(bytes[start.lowerBound..<end.upperBound] == file(Self.parisText))
    }

    @Test(arguments: [
        ("Indian/Reunion", ["+0400", "+0400", "19700101T000000"]),
        ("America/Martinique", ["-0400", "-0400", "19700101T000000"]),
        ("Asia/Kolkata", ["+0530", "+0530", "19700101T000000"]),
    ])
    func aZoneWithoutChangesHasOneOffset(_ identifier: String, _ expected: [String]) throws {
        let lines = try zoneLines(identifier, years: "2021-04-01")
        #expect(lines.map(\.value) == ["VTIMEZONE", identifier, "STANDARD"] + expected + ["STANDARD", "VTIMEZONE"])
    }

    @Test(arguments: [
        ("Europe/London", "19810329T010000", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "19961027T020000"),
        ("America/New_York", "20070311T020000", "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", "20071104T020000"),
        ("America/Miquelon", "20070311T020000", "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", "20071104T020000"),
        ("Australia/Sydney", "20081005T020000", "FREQ=YEARLY;BYMONTH=10;BYDAY=1SU", "20080406T030000"),
    ])
    func otherZonesHaveTheirOwnRules(_ identifier: String, _ forward: String, _ rule: String, _ back: String) throws {
        let lines = try zoneLines(identifier, years: "2021-04-01", "2022-04-02")
        #expect(lines.filter { $0.name == "DTSTART" }.map(\.value) == [forward, back])
        #expect(lines.first { $0.name == "RRULE" }?.value == rule)
        #expect(lines.filter { $0.name == "BEGIN" }.map(\.value) == ["VTIMEZONE", "DAYLIGHT", "STANDARD"])
    }

    @Test(arguments: [
        // Clocks go back during Ramadan.
        ("Africa/Casablanca", "2021-04-01", "2021-04-01"),
        // The first Sunday from the 2nd of the month on, and other days before.
        ("America/Santiago", "2021-04-01", "2024-04-01"),
        // No more changes from the end of 2016 on.
        ("Europe/Istanbul", "2015-04-01", "2018-04-01"),
        // The autumn change moved from September to October in 1996.
        ("Europe/Paris", "1995-04-01", "1997-04-01"),
        ("Europe/Paris", "1960-04-01", "1960-04-01"),
        ("Europe/Paris", "9999-04-01", "9999-04-01"),
    ])
    func zonesThatFitNoTwoRulesAreRefused(_ identifier: String, _ first: String, _ last: String) throws {
        let zone = try #require(TimeZone(identifier: identifier))
        let events = try [event(on: first, zone: identifier), event(on: last, zone: identifier)]
        #expect(throws: CalendarRefusal.zoneUnfit(identifier)) {
            try EventCalendar(name: "", zone: zone, events: events).bytes()
        }
    }

    @Test func anOldRuleHoldsInItsOwnYears() throws {
        let lines = try zoneLines("Europe/Paris", years: "1994-04-01")
        #expect(lines.filter { $0.name == "RRULE" }.map(\.value).last == "FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU")
    }

    private func zoneLines(_ identifier: String, years days: String...) throws -> [PlainCalendar.Property] {
        let zone = try #require(TimeZone(identifier: identifier))
        let events = try days.map { try event(on: $0, zone: identifier) }
        let plain = try PlainCalendar(EventCalendar(name: "", zone: zone, events: events).bytes())
        return Array(plain.properties.drop { $0.value != "VTIMEZONE" }.prefix { $0.value != "VEVENT" })
    }
}
