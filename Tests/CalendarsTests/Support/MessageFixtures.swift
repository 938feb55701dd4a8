import Calendars
import Foundation
import Testing
import Workshops

let office = CalendarAddress(name: "Ateliers numériques", email: "ateliers@exemple.fr")
let ginette = CalendarAddress(name: "Ginette Dupré", email: "ginette.dupre@exemple.fr")

/// A message of which a test changes what it is about.
func message(
    _ method: CalendarMessage.Method = .request, of event: CalendarEvent? = nil,
    from organizer: CalendarAddress = office, to attendee: CalendarAddress = ginette,
    stamp: Date = Date(timeIntervalSince1970: 1_611_651_600), alarm: Int? = nil
) throws -> CalendarMessage {
    CalendarMessage(
        method: method, stamp: stamp, organizer: organizer, attendee: attendee,
        event: try event ?? CalendarsTests.event(), alarm: alarm)
}

/// An e-mail of which a test changes what it is about.
func mail(
    from sender: CalendarAddress = office, to recipient: CalendarAddress = ginette,
    subject: String = "Invitation", text: String = "Bonjour", html: String = "<p>Bonjour</p>",
    calendar: MailMessage.CalendarPart? = nil, date: Date = Date(timeIntervalSince1970: 1_611_651_600),
    identifier: String = "0df2c324.1"
) -> MailMessage {
    MailMessage(
        sender: sender, recipient: recipient, subject: subject, text: text, html: html, calendar: calendar,
        date: date, identifier: identifier)
}

/// The bytes of a file that tells a story.
func golden(_ name: String) throws -> Data {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try Data(contentsOf: tests.appending(path: "../Support/Calendars/\(name)"))
}
