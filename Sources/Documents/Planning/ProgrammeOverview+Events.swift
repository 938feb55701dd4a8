package import Answers
package import Calendars
import Catalogue
package import Foundation
package import Workshops

extension ProgrammeOverview {
    /// The calendar events of all sessions, by session and order, in the programme's language.
    package var events: [CalendarEvent] { sessions.flatMap(events) }

    package func events(of session: SessionOverview) -> [CalendarEvent] {
        session.workshops.map { workshop in
            CalendarEvent(workshop.id, notice(of: workshop, in: session), workshop.revision, in: zone)
        }
    }

    /// What calendars say of a workshop: to everybody, or in an invitation to whoever comes or leads.
    package func notice(
        of workshop: WorkshopOverview, in session: SessionOverview, for reader: Convocation.Reader? = nil
    ) -> Notice {
        let text = EventText(overview: self, session: session, workshop: workshop)
        let description = reader.map(text.description) ?? text.description
        return Notice(
            date: workshop.date, span: workshop.span, location: text.location, position: session.venue.position,
            summary: text.summary[language], description: description[language], status: workshop.status)
    }
}

extension CalendarEvent {
    package init(_ uid: String, _ notice: Notice, _ revision: Revision, in zone: TimeZone) {
        self.init(
            uid: uid, date: notice.date, span: notice.span, zone: zone.identifier, summary: notice.summary,
            description: notice.description, location: notice.location, position: notice.position,
            status: Status(notice.status), revision: revision)
    }
}

extension CalendarEvent.Status {
    package init(_ status: WorkshopStatus) {
        self =
            switch status {
            case .tentative: .tentative
            case .confirmed: .confirmed
            case .cancelled: .cancelled
            }
    }
}
