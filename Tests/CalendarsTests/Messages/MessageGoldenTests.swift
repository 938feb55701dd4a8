import Calendars
import Foundation
import Testing
import Workshops

/// What somebody gets in their mailbox from the first invitation to the cancellation, compared byte for byte.
struct MessageGoldenTests {
    /// Files by their names; a new story is one line here and one file.
    static let stories: [(name: String, bytes: @Sendable () throws -> Data)] = [
        ("first-invitation.ics", { try firstInvitation().bytes() }),
        ("venue-confirmed.ics", { try venueConfirmed().bytes() }),
        ("workshop-moved.ics", { try workshopMoved().bytes() }),
        ("cancelled.ics", { try cancelled().bytes() }),
        (
            "two-people-one-address-she.ics",
            { try invitation(of: "Ginette Dupré", uid: "3f0c9a52-6d1e-5b7e-9a41-0c64f2b7d801").bytes() }
        ),
        (
            "two-people-one-address-he.ics",
            { try invitation(of: "Marcel \"Momo\" Dupré", uid: "b1d7e6f0-2a94-5c3d-8e15-7f9a03c4e602").bytes() }
        ),
        ("feed-of-a-session.ics", { try feed().bytes() }),
        ("first-invitation.eml", { try firstMail().bytes() }),
    ]

    @Test(arguments: stories.indices)
    func theStoryIsTold(_ index: Int) throws {
        let (name, bytes) = Self.stories[index]
        #expect(try bytes() == golden(name), "\(name)")
    }

    @Test func oneEventKeepsItsUIDAndItsSequenceRises() throws {
        let told = try ["first-invitation.ics", "venue-confirmed.ics", "workshop-moved.ics", "cancelled.ics"].map {
            try PlainCalendar(golden($0))
        }
        #expect(Set(told.map { $0["UID"]?.value }).count == 1)
        #expect(told.map { $0["SEQUENCE"]?.value } == ["0", "1", "2", "3"])
        #expect(told.map { $0["STATUS"]?.value } == ["TENTATIVE", "CONFIRMED", "CONFIRMED", "CANCELLED"])
    }

    @Test func twoPeopleWithOneAddressHaveEventsOfTheirOwn() throws {
        let told = try ["she", "he"].map { try PlainCalendar(golden("two-people-one-address-\($0).ics")) }
        #expect(Set(told.map { $0["UID"]?.value }).count == 2)
        #expect(Set(told.map { $0["ATTENDEE"]?.value }).count == 1)
    }

    private static func instant(_ day: Int, _ hour: Int) -> Date {
        Date(timeIntervalSince1970: Double(1_612_137_600 + (day * 24 + hour) * 3_600))
    }

    private static func workshop(
        uid: String = "0df2c324-4b3b-5e4b-8574-770c7c601d00", on day: String = "2021-03-26",
        status: CalendarEvent.Status,
        sequence: Int, modified: Date
    ) throws -> CalendarEvent {
        CalendarEvent(
            uid: uid, date: try date(day), span: try span("14:00-17:00"), zone: "Europe/Paris",
            summary: "Atelier 1 : Poste informatique et Internet : quézako ?",
            description: """
                Session 2, atelier 1 sur 5.
                À apporter\u{202F}: votre chéquier de dix Pass Numériques\u{202F}; «\u{202F}de quoi écrire\u{202F}»\u{202F}; \
                votre téléphone \u{1F4F1}, si vous en avez un.
                """,
            location: "Maison des Services, 38530 Pontcharra", position: Position(latitude: 45.434, longitude: 6.017),
            status: status, revision: Revision(sequence: sequence, created: instant(0, 8), modified: modified))
    }

    private static func firstInvitation() throws -> CalendarMessage {
        let event = try workshop(status: .tentative, sequence: 0, modified: instant(0, 8))
        return try message(of: event, stamp: instant(1, 9), alarm: 1_440)
    }

    private static func venueConfirmed() throws -> CalendarMessage {
        let event = try workshop(status: .confirmed, sequence: 1, modified: instant(9, 10))
        return try message(of: event, stamp: instant(9, 11), alarm: 1_440)
    }

    /// Over the change of the clocks.
    private static func workshopMoved() throws -> CalendarMessage {
        let event = try workshop(on: "2021-03-29", status: .confirmed, sequence: 2, modified: instant(20, 15))
        return try message(of: event, stamp: instant(20, 16), alarm: 1_440)
    }

    private static func cancelled() throws -> CalendarMessage {
        let event = try workshop(on: "2021-03-29", status: .confirmed, sequence: 3, modified: instant(27, 7))
        return try message(.cancel, of: event, stamp: instant(27, 8))
    }

    private static func invitation(of name: String, uid: String) throws -> CalendarMessage {
        let event = try workshop(uid: uid, status: .confirmed, sequence: 0, modified: instant(9, 10))
        return try message(
            of: event, to: CalendarAddress(name: name, email: "famille.dupre@exemple.fr"), stamp: instant(9, 11))
    }

    private static func feed() throws -> CalendarFeed {
        let events = [
            try workshop(status: .confirmed, sequence: 1, modified: instant(9, 10)),
            try workshop(
                uid: "0df2c324-4b3b-5e4b-8574-770c7c601d01", on: "2021-04-02", status: .cancelled, sequence: 2,
                modified: instant(20, 15)),
        ]
        return CalendarFeed(
            calendar: EventCalendar(name: "Session 2 – Pontcharra", zone: paris, events: events), color: .teal,
            source: URL(string: "https://exemple.fr/calendriers/session-2.ics"))
    }

    private static func firstMail() throws -> MailMessage {
        let text = """
            Bonjour,

            Vous êtes invitée à l'atelier «\u{202F}Poste informatique et Internet\u{202F}: quézako\u{202F}?\u{202F}»,
            vendredi 26 mars 2021 de 14 h à 17 h, à Pontcharra.
            """
        return mail(
            subject: "Invitation : Poste informatique et Internet : quézako ? – vendredi 26 mars 2021 à 14 h",
            text: text,
            html:
                "<!DOCTYPE html>\n<html lang=\"fr\"><meta charset=\"utf-8\"><p>\(text.replacing("\n\n", with: "</p>\n<p>"))</p></html>\n",
            calendar: MailMessage.CalendarPart(bytes: try firstInvitation().bytes(), method: .request),
            date: instant(1, 9), identifier: "0df2c324-4b3b-5e4b-8574-770c7c601d00.0")
    }
}
