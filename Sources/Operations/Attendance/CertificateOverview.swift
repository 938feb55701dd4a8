package import Foundation
import Storage
package import Workshops

/// What somebody has attended, for a certificate: workshops that were held and at which they were there.
package struct CertificateOverview: Sendable, Equatable {
    package struct Attended: Sendable, Equatable {
        package let number: WorkshopNumber
        package let theme: String
        package let date: CivilDate
        package let span: TimeSpan
        /// The venue and its town.
        package let place: String
        /// ``Presence/present``, or late, or left early.
        package let presence: Presence

        /// How long the workshop lasted, whenever they came and went.
        package var minutes: Int { span.end.minutes - span.start.minutes }
    }

    package let person: Int
    package let name: String
    package let programme: String
    package let decision: String
    package let commissioner: String
    package let provider: String
    /// One at least, by date.
    package let attended: [Attended]
    /// The programme's.
    package let language: Language

    /// How long the workshops lasted in all.
    package var minutes: Int { attended.reduce(0) { $0 + $1.minutes } }
}

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
            let attended = overview.sessions.flatMap { $0.attended(presences) }.sorted { $0.date < $1.date }
            guard let name = participant.person?.name, !attended.isEmpty else {
                throw Refusal.attendance(.attendedNone(person: person))
            }
            return CertificateOverview(
                person: person, name: name, programme: overview.name, decision: record.decisionNumber,
                commissioner: record.commissioner, provider: record.provider, attended: attended,
                language: overview.language)
        }
    }
}

extension SessionOverview {
    /// The workshops that were held and at which somebody was; `presences` are theirs, by workshop.
    fileprivate func attended(_ presences: [String: Presence]) -> [CertificateOverview.Attended] {
        workshops.compactMap { workshop in
            guard workshop.state == .held, let presence = presences[workshop.id], presence.isThere else { return nil }
            return .init(
                number: WorkshopNumber(session: number, order: workshop.order), theme: workshop.theme.title,
                date: workshop.date, span: workshop.span, place: "\(venue.name), \(venue.town)", presence: presence)
        }
    }
}
