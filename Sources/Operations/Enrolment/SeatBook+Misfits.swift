package import Answers
package import Foundation
import Storage
import Workshops

extension SeatBook {
    /// Those who have a seat, or are offered one, in a session that does not suit them any more, by session and seat.
    func misfits(_ people: [PersonOverview]) throws -> [Misfit] {
        try people.compactMap { person -> (seat: Int, misfit: Misfit)? in
            guard let (number, seat) = person.standing.liveSeat else { return nil }
            let session = try session(number), minutes = try minutes(of: person.participant, to: session)
            let obstacles = rules.misfits(of: person.participant, in: session, minutes: minutes, today: today)
            guard !obstacles.isEmpty, !session.ahead(on: today).isEmpty else { return nil }
            return (seat, Misfit(person: person, session: number, obstacles: obstacles))
        }
        .sorted { ($0.misfit.session, $0.seat) < ($1.misfit.session, $1.seat) }.map(\.misfit)
    }
}

extension Office {
    /// Those whose session does not suit them any more: when they can come, how far, or the days and the venue have changed.
    package func misfits(now: Date) throws(Refusal) -> [Misfit] {
        let programme = try programmeIdentifier()
        return try read(now: now) { connection in
            let book = try SeatBook(programme, in: connection, now: now)
            return try book.misfits(book.people())
        }
    }
}
