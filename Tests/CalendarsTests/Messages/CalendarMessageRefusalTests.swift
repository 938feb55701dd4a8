import Calendars
import Foundation
import Testing
import Workshops

/// What would let somebody write lines of their own into a message is refused, and the fault names the field.
struct CalendarMessageRefusalTests {
    @Test(
        arguments: ["a\r\nATTENDEE:mailto:x@y.fr", "a\nb", "a\rb", "a\tb", "a\0b", "a\u{7F}", "a\u{85}b", "\u{1B}"],
        [EventFault.Field.organizerName, .attendeeName])
    func namesHaveNoControlCharacters(_ name: String, _ field: EventFault.Field) throws {
        let address = CalendarAddress(name: name, email: "a@b.fr")
        try expectRefusal(of: address, field)
    }

    @Test(
        arguments: [
            "", "a", "@", "a@", "@b.fr", "a@b", "a@b.fr\r\nATTENDEE:mailto:x@y.fr", "a@b.fr\n", "a b@c.fr",
            "a@b.fr,c@d.fr",
            "a@b.fr;X=1", "\"a b\"@c.fr", "a@b@c.fr", "mailto:a@b.fr", "a@b.fr?bcc=x@y.fr", "<a@b.fr>", "é@b.fr",
            "a@é.fr",
            "a@b.fr\0", "a:b@c.fr", "a..b@c.fr", "a@[127.0.0.1]", String(repeating: "a", count: 65) + "@b.fr",
        ],
        [EventFault.Field.organizerEmail, .attendeeEmail])
    func addressesArePlain(_ email: String, _ field: EventFault.Field) throws {
        try expectRefusal(of: CalendarAddress(name: "A", email: email), field)
    }

    @Test(arguments: ["a@b.fr", "a+b@c.fr", "o'brien_2@mon-site.exemple.fr", "a^b{c}|d@e.fr"])
    func otherAddressesAreWrittenAsTheyAre(_ email: String) throws {
        let plain = try PlainCalendar(message(to: CalendarAddress(name: "", email: email)).bytes())
        #expect(plain["ATTENDEE"]?.value == "mailto:\(email)")
    }

    @Test(arguments: [EventFault.Field.summary, .description, .location])
    func textsHaveNoControlCharacters(_ field: EventFault.Field) throws {
        var event = try event(uid: "b")
        switch field {
        case .summary: event.summary = "\u{1}"
        case .description: event.description = "\u{1}"
        default: event.location = "\u{1}"
        }
        #expect(throws: CalendarRefusal.event(0, uid: "b", .controlCharacter(field))) { try message(of: event).bytes() }
    }

    @Test(arguments: [-1, 40_321, Int.min, Int.max])
    func alarmsAreWithinFourWeeksBefore(_ minutes: Int) throws {
        #expect(throws: CalendarRefusal.event(0, uid: "a", .revisionOutOfRange)) {
            try message(of: event(uid: "a"), alarm: minutes).bytes()
        }
    }

    @Test(arguments: [Double.nan, .infinity, 253_402_300_800])
    func theStampIsAnInstant(_ seconds: Double) throws {
        #expect(throws: CalendarRefusal.event(0, uid: "a", .revisionOutOfRange)) {
            try message(of: event(uid: "a"), stamp: Date(timeIntervalSince1970: seconds)).bytes()
        }
    }

    @Test(arguments: ["", "Mars/Olympus", "../../etc/passwd", "Africa/Casablanca"])
    func theZoneMustBeKnownAndFit(_ zone: String) throws {
        #expect(throws: CalendarRefusal.zoneUnfit(zone)) { try message(of: event(zone: zone)).bytes() }
    }

    @Test func timesThatTheClocksSkipAreRefused() throws {
        #expect(throws: CalendarRefusal.self) { try message(of: event(on: "2021-03-28", "02:30-04:00")).bytes() }
    }

    private func expectRefusal(of address: CalendarAddress, _ field: EventFault.Field) throws {
        let isOrganizer = field == .organizerName || field == .organizerEmail
        let event = try event(uid: "b")
        #expect(throws: CalendarRefusal.event(0, uid: "b", .controlCharacter(field))) {
            try (isOrganizer ? message(of: event, from: address) : message(of: event, to: address)).bytes()
        }
    }
}
