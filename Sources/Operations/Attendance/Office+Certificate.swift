package import Answers
package import Foundation
import Storage
import Workshops

extension Office {
    /// Certifies to somebody what they have attended.
    ///
    /// - Throws: ``AttendanceRefusal/attendedNone(person:)``, or that the person is unknown or erased.
    package func certificate(of person: Int, now: Date) throws(Refusal) -> CertificateOverview {
        let programme = try programmeIdentifier()
        return try read(now: now) { connection in
            let participant = try SeatBook(programme, in: connection, now: now).participant(person)
            guard let record = try connection.programme(programme) else { throw Refusal.nothingPlanned }
            let overview = try connection.overview(of: programme)
            let presences = try connection.presences(ofParticipant: person, in: programme)
            let partly = record.partlyAttended ?? .minutes
            let attended = overview.sessions.flatMap { $0.attended(presences, partly) }.sorted { $0.date < $1.date }
            guard let name = participant.person?.name, !attended.isEmpty else {
                throw Refusal.attendance(.attendedNone(person: person))
            }
            return CertificateOverview(
                person: person, name: name, programme: overview.name, decision: record.decisionNumber,
                commissioner: record.commissioner, provider: record.provider, attended: attended,
                language: overview.language, mark: try connection.auditHead().mark)
        }
    }
}

extension SessionOverview {
    /// The workshops that were held and at which somebody was; `presences` are theirs, by workshop.
    fileprivate func attended(
        _ presences: [String: (presence: Presence, minutes: Int?)], _ partly: PartlyAttended
    ) -> [CertificateOverview.Attended] {
        workshops.compactMap { workshop in
            guard workshop.state == .held, let (presence, minutes) = presences[workshop.id], presence.isThere else {
                return nil
            }
            let length = workshop.span.end.minutes - workshop.span.start.minutes
            return .init(
                number: WorkshopNumber(session: number, order: workshop.order), theme: workshop.theme.title,
                date: workshop.date, span: workshop.span, place: "\(venue.name), \(venue.town)", presence: presence,
                minutes: partly.certified(presence, minutes: minutes, of: length))
        }
    }
}
