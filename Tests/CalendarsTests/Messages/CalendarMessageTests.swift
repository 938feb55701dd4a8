import Calendars
import Foundation
import Testing
import Workshops

struct CalendarMessageTests {
    private let sender = CalendarAddress(name: "Ateliers numériques", email: "ateliers@example.fr")
    private let marie = CalendarAddress(name: "Marie Dupont", email: "marie@example.fr")

    private func message(
        _ method: CalendarMessage.Method = .request, to attendee: CalendarAddress? = nil, alarm: Int? = 1_440,
        about event: CalendarEvent? = nil
    ) throws -> CalendarMessage {
        CalendarMessage(
            method: method, stamp: Date(timeIntervalSince1970: 1_612_771_200), organizer: sender,
            attendee: attendee ?? marie, event: try event ?? CalendarsTests.event(sequence: 3), alarm: alarm)
    }

    @Test func aRequestAsksOnePersonToOneWorkshop() throws {
        let plain = try PlainCalendar(message().bytes())
        #expect(
            plain.properties.prefix(5).map { "\($0.name):\($0.value)" } == [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Ateliers//Ateliers 1.0//FR", "CALSCALE:GREGORIAN",
                "METHOD:REQUEST",
            ])
        #expect(plain.events.count == 1)
        #expect(
            plain.events[0].map { "\($0.name);\($0.parameters):\($0.value)" } == [
                "UID;:6fea451e-90db-5366-bbde-9a65b83f8f64", "DTSTAMP;:20210208T080000Z",
                "DTSTART;TZID=Europe/Paris:20210401T090000", "DTEND;TZID=Europe/Paris:20210401T120000",
                "SUMMARY;:Atelier 1", "SEQUENCE;:3", "CREATED;:20210125T080000Z", "LAST-MODIFIED;:20210126T080000Z",
                "STATUS;:CONFIRMED", "TRANSP;:OPAQUE", "CLASS;:PRIVATE",
                "ORGANIZER;CN=Ateliers numériques:mailto:ateliers@example.fr",
                "ATTENDEE;CN=Marie Dupont;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:"
                    + "mailto:marie@example.fr",
                "BEGIN;:VALARM", "ACTION;:DISPLAY", "DESCRIPTION;:Atelier 1", "TRIGGER;:-P1D",
            ])
        #expect(plain.properties.filter { $0.name == "TZID" }.map(\.value) == ["Europe/Paris"])
    }

    @Test func aCancellationSaysSoAndRemindsOfNothing() throws {
        let plain = try PlainCalendar(message(.cancel).bytes())
        #expect(plain["METHOD"]?.value == "CANCEL")
        #expect(plain["STATUS"]?.value == "CANCELLED")
        #expect(plain["ATTENDEE"]?.parameters == "CN=Marie Dupont;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT")
        #expect(!plain.properties.contains { $0.value == "VALARM" })
        #expect(plain["SUMMARY"]?.value == "Atelier 1")
        #expect(plain.events[0].contains { $0.name == "DTSTART" && $0.value == "20210401T090000" })
    }

    @Test func theSameMessageGivesTheSameBytes() throws { #expect(try message().bytes() == message().bytes()) }

    @Test(arguments: [
        "x@y.fr\r\nATTENDEE:mailto:evil@y.fr", "x@y.fr\nBCC:z@y.fr", "a b@y.fr", "\"a\"@y.fr", "a@b@c", "@y.fr", "a@",
        "", "a,b@y.fr", "a;b@y.fr", "a:b@y.fr", "<a@y.fr>", "é@y.fr", "a@y.fr\0",
        String(repeating: "a", count: 255) + "@y.fr",
    ])
    func anAddressThatCouldBreakOutIsRefused(email: String) throws {
        #expect(throws: CalendarRefusal.unusableAddress(.attendee)) {
            try message(to: CalendarAddress(name: "x", email: email)).bytes()
        }
        var fromThem = try message()
        fromThem.organizer.email = email
        #expect(throws: CalendarRefusal.unusableAddress(.organizer)) { try fromThem.bytes() }
    }

    @Test(arguments: ["x\rATTENDEE:mailto:evil@y.fr", "a\0b", "a\u{85}b", "\u{1B}[2J"])
    func aNameWithControlCharactersIsRefused(name: String) throws {
        #expect(throws: CalendarRefusal.controlCharacterInAddress(.attendee)) {
            try message(to: CalendarAddress(name: name, email: "x@y.fr")).bytes()
        }
    }

    @Test(arguments: [
        ("Dupont; \"Zoé\", née : Martin", "\"Dupont; 'Zoé', née : Martin\""), ("a^nb", "anb"),
        ("x\r\nATTENDEE:mailto:evil@y.fr", "\"x ATTENDEE:mailto:evil@y.fr\""), ("\u{1F469}", "\u{1F469}"),
    ])
    func aNameStaysWithinItsParameter(name: String, written: String) throws {
        let plain = try PlainCalendar(message(to: CalendarAddress(name: name, email: "x@y.fr")).bytes())
        #expect(plain.properties.filter { $0.name == "ATTENDEE" }.count == 1)
        let line = plain.properties.first { $0.name == "ATTENDEE" }.map { "\($0.parameters):\($0.value)" }
        #expect(line?.hasPrefix("CN=\(written);CUTYPE=INDIVIDUAL") == true)
        #expect(line?.hasSuffix(":mailto:x@y.fr") == true)
    }

    @Test func whoHasNoNameHasAnAddress() throws {
        let plain = try PlainCalendar(message(to: CalendarAddress(name: "", email: "x@y.fr")).bytes())
        #expect(plain["ATTENDEE"]?.parameters.hasPrefix("CUTYPE=INDIVIDUAL;") == true)
    }

    @Test(arguments: [("2021-03-28", "02:30-04:00"), ("2021-10-31", "02:15-05:00")])
    func aTimeThatTheClocksSkipOrRepeatIsRefused(day: String, hours: String) throws {
        #expect(throws: CalendarRefusal.self) { try message(about: event(on: day, hours)).bytes() }
    }

    @Test(arguments: [nil, 0, 15, 60, 1_440, 10_080, Int.max, -5])
    func theReminderIsBeforeTheStart(minutes: Int?) throws {
        let plain = try PlainCalendar(message(alarm: minutes).bytes())
        let trigger = plain["TRIGGER"]?.value
        #expect((trigger == nil) == (minutes == nil))
        if let trigger { #expect(trigger.hasPrefix("-P") || trigger == "PT0S") }
    }

    @Test func aFeedSaysHowOftenToLook() throws {
        let feed = EventCalendar(
            name: "Session 1", zone: paris, events: [try event()],
            subscription: .init(refreshMinutes: 60, color: .teal))
        let plain = try PlainCalendar(feed.bytes())
        #expect(
            plain.properties.dropFirst(4).prefix(5).map { "\($0.name);\($0.parameters):\($0.value)" } == [
                "NAME;:Session 1", "X-WR-CALNAME;:Session 1", "REFRESH-INTERVAL;VALUE=DURATION:PT60M",
                "X-PUBLISHED-TTL;:PT60M", "COLOR;:teal",
            ])
        #expect(Set(plain.properties.map(\.name)).isDisjoint(with: ["METHOD", "ATTENDEE", "ORGANIZER"]))
    }
}
