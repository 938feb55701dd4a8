import Calendars
import Foundation
import Workshops

extension ProgrammeOverview {
    /// The calendar events of all sessions, by session and order, in the programme's language.
    var events: [CalendarEvent] { sessions.flatMap(events) }

    func events(of session: SessionOverview) -> [CalendarEvent] {
        session.workshops.map { workshop in
            let text = EventText(overview: self, session: session, workshop: workshop)
            return CalendarEvent(
                uid: workshop.id, date: workshop.date, span: workshop.span, zone: zone.identifier,
                summary: text.summary[language], description: text.description[language],
                location: text.location, position: session.venue.position,
                status: CalendarEvent.Status(workshop.status), revision: workshop.revision)
        }
    }
}

extension CalendarEvent.Status {
    init(_ status: WorkshopStatus) {
        self =
            switch status {
            case .tentative: .tentative
            case .confirmed: .confirmed
            case .cancelled: .cancelled
            }
    }
}
