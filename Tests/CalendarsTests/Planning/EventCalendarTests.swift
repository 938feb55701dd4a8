import Calendars
import Foundation
import Testing
import Workshops

struct EventCalendarTests {
    @Test func theFileIsWhatOthersExpect() throws {
        let plain = try PlainCalendar(
            calendar(event(position: Position(latitude: -45.5, longitude: 6.0123456))).bytes())
        #expect(
            plain.properties.prefix(6).map { "\($0.name):\($0.value)" } == [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Ateliers//Ateliers 1.0//FR", "CALSCALE:GREGORIAN",
                "NAME:Ateliers", "X-WR-CALNAME:Ateliers",
            ])
        #expect(plain.properties.last?.value == "VCALENDAR")
        #expect(
            plain.events[0].map { "\($0.name):\($0.value)" } == [
                "UID:6fea451e-90db-5366-bbde-9a65b83f8f64", "DTSTAMP:20210126T080000Z", "DTSTART:20210401T090000",
                "DTEND:20210401T120000", "SUMMARY:Atelier 1", "GEO:-45.500000;6.012346", "SEQUENCE:0",
                "CREATED:20210125T080000Z", "LAST-MODIFIED:20210126T080000Z", "STATUS:CONFIRMED", "TRANSP:OPAQUE",
            ])
        #expect(plain.events[0].filter { $0.parameters == "TZID=Europe/Paris" }.map(\.name) == ["DTSTART", "DTEND"])
    }

    @Test func itAsksNothingOfItsReadersAndNamesNobody() throws {
        let names = try PlainCalendar(calendar(event()).bytes()).properties.map(\.name)
        #expect(Set(names).isDisjoint(with: ["METHOD", "ATTENDEE", "ORGANIZER"]))
    }

    @Test func eventsKeepTheirOrder() throws {
        let bytes = try calendar(event(uid: "b", on: "2021-05-01"), event(uid: "a"), event(uid: "c")).bytes()
        #expect(try PlainCalendar(bytes).events.map(\.first?.value) == ["b", "a", "c"])
    }

    @Test func midnightAtTheEndIsThatOfTheNextDay() throws {
        let bytes = try calendar(event(on: "2021-12-31", "22:00-24:00")).bytes()
        #expect(try PlainCalendar(bytes).events[0][3].value == "20220101T000000")
    }

    @Test(arguments: CalendarEvent.Status.allCases)
    func status(_ status: CalendarEvent.Status) throws {
        let plain = try PlainCalendar(calendar(event(status: status)).bytes())
        #expect(plain["STATUS"]?.value == status.rawValue.uppercased())
    }

    @Test(arguments: [
        "", "Ateliers", "Été ; « hiver », l’après-midi \\ n:1", String(repeating: "é\u{1F4F1}", count: 100),
    ])
    func theNameIsReadBack(_ name: String) throws {
        let plain = try PlainCalendar(calendar(event(), name: name).bytes())
        #expect(plain["NAME"]?.text == (name.isEmpty ? nil : name))
        #expect(plain["X-WR-CALNAME"]?.text == (name.isEmpty ? nil : name))
    }

    @Test func instantsAroundTheClockChangeAreRight() throws {
        let days = ["2021-03-27", "2021-03-28", "2021-03-29", "2021-10-30", "2021-10-31", "2021-11-01"]
        let events = try days.map { try event(uid: $0, on: $0, "01:30-09:00") }
        let bytes = try EventCalendar(name: "", zone: paris, events: events).bytes()
        let found = try reader(to: "2021-12-31", zone: .gmt).read(bytes).occurrences.map(\.text)
        #expect(
            found == [
                "2021-03-27 00:30 – 2021-03-27 08:00 Atelier 1", "2021-03-28 00:30 – 2021-03-28 07:00 Atelier 1",
                "2021-03-28 23:30 – 2021-03-29 07:00 Atelier 1", "2021-10-29 23:30 – 2021-10-30 07:00 Atelier 1",
                "2021-10-30 23:30 – 2021-10-31 08:00 Atelier 1", "2021-11-01 00:30 – 2021-11-01 08:00 Atelier 1",
            ])
    }
}
