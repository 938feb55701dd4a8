package import Foundation
import Storage
package import Workshops

/// Where somebody could sit.
package struct SeatProposal: Sendable, Equatable {
    /// Who asks, and those who come with them.
    package let people: [PersonOverview]
    /// The sessions that suit everybody, the nearest first, full ones too.
    package let sessions: [Choice]
    /// What keeps them from the other sessions, by number.
    package let obstacles: [Int: [EnrolmentRefusal.PersonObstacles]]

    package struct Choice: Sendable, Equatable {
        package let session: Session
        /// Minutes of the one who asks; nil when nobody knows the way.
        package let minutes: Int?
        package let freeSeats: Int
        /// The first workshop they could attend.
        package let firstWorkshop: Int
        /// How many wait for it already.
        package let waiting: Int
    }

    /// The nearest session in which there is room for all.
    package var best: Choice? { sessions.first { $0.freeSeats >= people.count } }
}

extension Office {
    /// Where somebody could sit, with those who come with them; writes nothing.
    package func propose(for person: Int, now: Date) throws(Refusal) -> SeatProposal {
        let programme = try programmeIdentifier()
        return try read(now: now) { connection in
            let book = try SeatBook(programme, in: connection, now: now)
            let participant = try book.participant(person)
            let party = try book.party(of: participant)
            let (suitable, kept) = try book.sessions(for: party)
            let turns = try connection.waitingTurns(of: programme)
            let choices = try suitable.map { session in
                SeatProposal.Choice(
                    session: session, minutes: try book.minutes(of: participant, to: session),
                    freeSeats: try book.numberOfFreeSeats(in: session),
                    firstWorkshop: session.firstWorkshop(from: book.today) ?? 1,
                    waiting: turns.filter { $0.session == nil || $0.session == session.id }.count)
            }
            return SeatProposal(people: try party.map(book.overview), sessions: choices, obstacles: kept)
        }
    }
}
