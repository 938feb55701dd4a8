import Calendars
import Foundation
import Testing
import Workshops

struct CalendarFeedTests {
    @Test func itSaysHowOftenToComeBackInWhatColourAndWhereItIs() throws {
        let source = try #require(URL(string: "https://exemple.fr/calendriers/session-1.ics"))
        let feed = CalendarFeed(calendar: try calendar(event(), name: "Session 1"), color: .teal, source: source)
        let plain = try PlainCalendar(feed.bytes())
        #expect(
            plain.properties.prefix { $0.value != "VTIMEZONE" }.map(\.line).dropFirst(4) == [
                "NAME:Session 1", "X-WR-CALNAME:Session 1", "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
                "X-PUBLISHED-TTL:PT1H", "COLOR:teal", "SOURCE;VALUE=URI:https://exemple.fr/calendriers/session-1.ics",
            ])
    }

    @Test func colourAndAddressMayBeMissing() throws {
        let names = try PlainCalendar(CalendarFeed(calendar: calendar(event())).bytes()).properties.map(\.name)
        #expect(Set(names).isDisjoint(with: ["COLOR", "SOURCE", "METHOD", "ATTENDEE", "ORGANIZER"]))
    }

    @Test func itsEventsAreThoseOfTheCalendarStampedWithTheirLastChange() throws {
        let calendar = try calendar(event(uid: "a"), event(uid: "b", status: .cancelled))
        let feed = try PlainCalendar(CalendarFeed(calendar: calendar).bytes())
        #expect(try feed.events == PlainCalendar(calendar.bytes()).events)
        #expect(feed.events.map { $0[1].line } == ["DTSTAMP:20210126T080000Z", "DTSTAMP:20210126T080000Z"])
        #expect(try CalendarFeed(calendar: calendar).bytes() == CalendarFeed(calendar: calendar).bytes())
    }

    @Test(arguments: [
        "https://exemple.fr/a\r\nATTENDEE:mailto:a@b.fr", "https://exemple.fr/é", "https://exemple.fr/a b",
    ])
    func anAddressCannotBeginALine(_ address: String) throws {
        guard let source = URL(string: address) else { return }
        let feed = CalendarFeed(calendar: calendar(), source: source)
        guard let bytes = try? feed.bytes() else { return }
        let lines = try PlainCalendar(bytes).properties
        #expect(!lines.contains { $0.name == "ATTENDEE" })
        #expect(lines.first { $0.name == "SOURCE" }?.value.utf8.allSatisfy { (0x21...0x7E).contains($0) } == true)
    }

    @Test(arguments: CalendarFeed.Color.allCases)
    func coloursAreNamesOfCSS(_ color: CalendarFeed.Color) throws {
        let plain = try PlainCalendar(CalendarFeed(calendar: calendar(), color: color).bytes())
        #expect(plain["COLOR"]?.value == color.rawValue)
    }
}
