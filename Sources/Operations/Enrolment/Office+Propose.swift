package import Answers
package import Foundation
import Storage
import Workshops

extension Office {
    /// Where somebody could sit, with those who come with them; writes nothing.
    package func propose(for person: Int, now: Date) throws(Refusal) -> SeatProposal {
        let programme = try programmeIdentifier()
        return try read(now: now) { connection in
            let book = try SeatBook(programme, in: connection, now: now, seatsWritten: seatsWritten)
            let participant = try book.participant(person)
            let party = try book.party(of: participant)
            let (choices, kept) = try book.choices(for: party, asking: participant)
            var proposal = SeatProposal(people: try party.map(book.overview), sessions: choices, obstacles: kept)
            proposal.untaken = try party.flatMap {
                try book.untakenOffers(to: $0, connection.enrolments(ofParticipant: $0.number, of: programme))
            }
            proposal.zone = book.zone
            return proposal
        }
    }
}

extension SeatBook {
    /// The sessions that suit people, the nearest first, full ones too; and what keeps them from the others, by number.
    func choices(
        for party: [Participant], asking participant: Participant? = nil
    ) throws -> (suitable: [SeatProposal.Choice], kept: [Int: [EnrolmentRefusal.PersonObstacles]]) {
        let (suitable, kept) = try sessions(for: party)
        let served = Set(try connection.liveEnrolments(of: programme).map(\.participant))
        let turns = try connection.waitingTurns(of: programme).filter { !served.contains($0.participant) }
        let choices = try suitable.map { session in
            SeatProposal.Choice(
                session: session,
                minutes: try (participant ?? party.first).flatMap { try minutes(of: $0, to: session) },
                freeSeats: try numberOfFreeSeats(in: session), firstWorkshop: session.firstWorkshop(from: today) ?? 1,
                waiting: turns.filter { $0.session == nil || $0.session == session.id }.count)
        }
        return (choices, kept)
    }
}
