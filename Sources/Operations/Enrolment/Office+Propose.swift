package import Answers
package import Foundation
import Storage
import Workshops

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
