package import Answers
package import Documents
package import Foundation
import Storage
import Workshops

extension Office {
    /// Everybody who is not erased, in the order of registration, in the programme's language.
    ///
    /// What is exported can be imported elsewhere and gives the same people.
    package func exportPeople(now: Date) throws(Refusal) -> PeopleExport {
        let programme = try programmeIdentifier(), language = programmeLanguage ?? .french
        return try read(now: now) { connection in
            let book = try SeatBook(programme, in: connection, now: now)
            let people = try connection.participants(of: programme).filter { $0.person != nil }
            let standings = try book.standings()
            return PeopleExport(people.map { ($0, standings[$0.number] ?? .registered) }, in: language)
        }
    }
}

extension SeatBook {
    /// Where everybody stands who has a seat or waits, by number.
    fileprivate func standings() throws -> [Int: PersonOverview.Standing] {
        var standings: [Int: PersonOverview.Standing] = [:]
        let turns = try connection.waitingTurns(of: programme)
        for (index, turn) in turns.enumerated() {
            let session = try turn.session.map { try self.session(id: $0).number }
            standings[turn.participant] = .waiting(session: session, position: index + 1)
        }
        for live in try connection.liveEnrolments(of: programme) {
            let session = try self.session(id: live.session).number
            standings[live.participant] =
                live.state == .offered
                ? .offered(session: session, seat: live.seat, until: live.expires ?? now)
                : .seated(session: session, seat: live.seat, from: live.firstWorkshop)
        }
        return standings
    }
}
