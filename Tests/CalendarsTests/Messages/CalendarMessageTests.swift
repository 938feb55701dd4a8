import Calendars
import Foundation
import Testing
import Workshops

struct CalendarMessageTests {
    @Test func anInvitationIsWhatProgramsActUpon() throws {
        let plain = try PlainCalendar(message(alarm: 1_440).bytes())
        #expect(
            plain.properties.prefix(5).map { "\($0.name):\($0.value)" } == [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Ateliers//Ateliers 1.0//FR", "CALSCALE:GREGORIAN",
                "METHOD:REQUEST",
            ])
        #expect(plain.events.count == 1)
        #expect(plain.properties.filter { $0.value == "VTIMEZONE" }.count == 2)
        let lines = plain.properties.drop { $0.value != "VEVENT" }.map(\.line)
        #expect(
            lines == [
                "BEGIN:VEVENT", "UID:6fea451e-90db-5366-bbde-9a65b83f8f64", "DTSTAMP:20210126T090000Z",
                "DTSTART;TZID=Europe/Paris:20210401T090000", "DTEND;TZID=Europe/Paris:20210401T120000",
                "SUMMARY:Atelier 1", "SEQUENCE:0", "CREATED:20210125T080000Z", "LAST-MODIFIED:20210126T080000Z",
                "STATUS:CONFIRMED", "TRANSP:OPAQUE", "CLASS:PRIVATE",
                "ORGANIZER;CN=Ateliers numériques:mailto:ateliers@exemple.fr",
                "ATTENDEE;CN=Ginette Dupré;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;"
                    + "PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:ginette.dupre@exemple.fr",
                "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Atelier 1", "TRIGGER:-P1D", "END:VALARM", "END:VEVENT",
                "END:VCALENDAR",
            ])
    }

    @Test(arguments: CalendarEvent.Status.allCases)
    func aCancellationSaysSoWhateverTheEventSays(_ status: CalendarEvent.Status) throws {
        let event = try event(status: status, sequence: 4)
        let plain = try PlainCalendar(message(.cancel, of: event, alarm: 60).bytes())
        #expect(plain["METHOD"]?.value == "CANCEL")
        #expect(plain["STATUS"]?.value == "CANCELLED")
        #expect(plain["SEQUENCE"]?.value == "4")
        #expect(plain["SUMMARY"]?.value == "Atelier 1")
        #expect(plain.events[0].first { $0.name == "DTSTART" }?.value == "20210401T090000")
        #expect(plain.properties.filter { $0.name == "ATTENDEE" }.map { $0.parameters.contains("RSVP") } == [false])
        #expect(!plain.properties.contains { $0.value == "VALARM" })
    }

    @Test(arguments: CalendarEvent.Status.allCases)
    func anInvitationHasTheStatusOfTheEvent(_ status: CalendarEvent.Status) throws {
        #expect(
            try PlainCalendar(message(of: event(status: status)).bytes())["STATUS"]?.value
                == status.rawValue.uppercased())
    }

    @Test(arguments: [
        ("Jean Dupont", "CN=Jean Dupont"), ("Dupont, Jean", "CN=\"Dupont, Jean\""), ("A;B:C", "CN=\"A;B:C\""),
        ("Jean « Jeannot » Œuf 📱", "CN=Jean « Jeannot » Œuf 📱"),
        // A parameter cannot hold a quotation mark, and ^n, ^^ and ^' are escapes to some readers only.
        ("Jean \"Jeannot\" Dupont", "CN=Jean 'Jeannot' Dupont"), ("a^nb^^c^'d", "CN=a'nb''c''d"),
        // To Swift, this quotation mark and its accent are one character, which is no quotation mark.
        ("\"\u{301};X=1", "CN=\"'\u{301};X=1\""), ("a\\nb", "CN=a\\nb"), ("", nil),
    ])
    func namesAreKeptOrMadeHarmless(_ name: String, _ expected: String?) throws {
        let plain = try PlainCalendar(message(to: CalendarAddress(name: name, email: "a@b.fr")).bytes())
        let parameters = try #require(plain["ATTENDEE"]).parameters
        #expect(parameters == [expected, Self.asked].compactMap(\.self).joined(separator: ";"))
        let organized = try PlainCalendar(message(from: CalendarAddress(name: name, email: "a@b.fr")).bytes())
        #expect(organized["ORGANIZER"]?.parameters == expected ?? "")
    }

    private static let asked = "CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE"

    @Test(arguments: [
        (0, "PT0S"), (1, "-PT1M"), (15, "-PT15M"), (90, "-PT1H30M"), (1_440, "-P1D"), (1_500, "-P1DT1H"),
        (10_080, "-P7D"), (40_320, "-P28D"),
    ])
    func alarmsAreBeforeTheStart(_ minutes: Int, _ trigger: String) throws {
        let plain = try PlainCalendar(message(alarm: minutes).bytes())
        #expect(plain["TRIGGER"]?.value.replacing("P1W", with: "P7D").replacing("P4W", with: "P28D") == trigger)
    }

    @Test func itIsTheSameEventInADownloadButForItsPeopleAndStamp() throws {
        let event = try event(description: "Apportez de quoi écrire", location: "Crolles", sequence: 3)
        let invited = try PlainCalendar(message(of: event).bytes()).events[0]
        let published = try PlainCalendar(calendar(event).bytes()).events[0]
        let personal = Set(["CLASS", "ORGANIZER", "ATTENDEE", "DTSTAMP"])
        #expect(invited.filter { !personal.contains($0.name) } == published.filter { !personal.contains($0.name) })
    }

    @Test func theZoneIsThatOfTheEvent() throws {
        let plain = try PlainCalendar(message(of: event(zone: "Indian/Reunion")).bytes())
        #expect(plain["TZID"]?.value == "Indian/Reunion")
    }
}
