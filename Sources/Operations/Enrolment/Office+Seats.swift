package import Answers
package import Foundation
import Storage
package import Workshops

extension Office {
    /// The sessions with the people who sit in them, and the waiting list.
    package func seats(now: Date) throws(Refusal) -> SeatOverview {
        let programme = try programmeIdentifier()
        return try read(now: now) { connection in
            let book = try SeatBook(programme, in: connection, now: now)
            let overviews = try book.people()
            let people = Dictionary(overviews.map { ($0.participant.number, $0) }, uniquingKeysWith: { $1 })
            let enrolments = try connection.enrolments(of: programme)
            let ofSession = Dictionary(grouping: enrolments, by: \.session)
            let rows = try book.allSessions().map { session in
                let seats = ofSession[session.id] ?? []
                let live = seats.filter(\.state.isLive).sorted { $0.seat < $1.seat }
                return SeatOverview.Row(
                    session: session,
                    count: SeatCount(seats: book.rules.seats, seats, workshops: session.workshops.count),
                    people: live.compactMap { people[$0.participant] })
            }
            let seated = Set(enrolments.filter(\.state.isLive).map(\.participant))
            let waiting = try connection.waitingTurns(of: programme).filter { !seated.contains($0.participant) }
            return SeatOverview(
                rules: book.rules, zone: book.zone, sessions: rows,
                waiting: waiting.compactMap { people[$0.participant] },
                withdrawn: overviews.filter { $0.standing == .withdrawn }, misfits: try book.misfits(overviews),
                declined: try InvitationBook(programme, in: connection, now: now).declined)
        }
    }

    /// Everybody, in the order of registration, who is erased too; or those alone who are looked for; where
    /// there is nobody, those whose names are near.
    package func people(found search: PersonSearch? = nil, now: Date) throws(Refusal) -> [PersonOverview] {
        let programme = try programmeIdentifier()
        let all = try read(now: now) { try SeatBook(programme, in: $0, now: now).people() }
        guard let search else { return all }
        let found = all.filter { $0.participant.person.map(search.finds) ?? false }
        return found.isEmpty ? all.filter { $0.participant.person.map(search.isNear) ?? false } : found
    }

    /// One person.
    package func person(_ number: Int, now: Date) throws(Refusal) -> PersonReport {
        let programme = try programmeIdentifier()
        return try read(now: now) { connection in
            let book = try SeatBook(programme, in: connection, now: now)
            guard let participant = try connection.participant(number, of: programme) else {
                throw Refusal.enrolment(.unknownPerson(number))
            }
            var report = try book.report(on: participant)
            report.guestOf = try connection.workshops(withGuest: number, in: programme)
                .compactMap { try book.number(ofWorkshop: $0.workshop) }
            return report
        }
    }
}
