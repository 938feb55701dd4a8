import Answers
import Foundation
import Storage
import Workshops

/// What people without a seat are owed about their turn, next to what they were told, within one transaction.
///
/// It needs no more than where each stands now and what they were told last: whatever changed that.
struct SeatMessages {
    /// By the number of the person.
    let owed: [OwedSeatMessage]
    /// Those that wait still, and are not so any more.
    let outdated: [Int]

    init(of programme: Identifier, in connection: SQLConnection, now: Date) throws {
        let book = try SeatBook(programme, in: connection, now: now)
        let stored = try connection.seatMessages(of: programme)
        let invited = try connection.numbersOfRequests(of: programme)
        var owed: [OwedSeatMessage] = [], outdated: [Int] = []
        for person in try book.people() {
            let number = person.participant.number
            guard let standing = try book.seatStanding(of: person), let name = person.participant.person?.name
            else { continue }
            let said = stored.filter { $0.participant == number }
            let waiting = said.filter { $0.state == .waiting }
            let told = said.last { $0.state == .handedOver && $0.number > invited[number] ?? 0 }
            let notice = SeatNotice.owed(told: told?.notice, now: standing)
            let email = person.participant.person?.email
            if let known = waiting.last, known.notice == notice, known.email == email { continue }
            outdated += waiting.map(\.number)
            guard let notice else { continue }
            owed.append(
                OwedSeatMessage(
                    participant: number, name: name, notice: notice,
                    session: try notice.session.map { try book.session(id: $0).number }, email: email))
        }
        self.owed = owed
        self.outdated = outdated
    }
}

extension SeatBook {
    /// Where somebody stands, as far as they must be told; nil for who is erased.
    fileprivate func seatStanding(of person: PersonOverview) throws -> SeatStanding? {
        let number = person.participant.number
        switch person.standing {
        case .erased: return nil
        case .seated: return .seated
        case .offered(let session, _, let until) where until > now:
            return .offered(session: try self.session(session).id, until: until)
        case .offered(let session, _, _):
            // The offer has lapsed, and nobody has ended it yet.
            guard let turn = try waitingTurn(of: number), try turn.session != self.session(session).id else {
                return .out(wished: false)
            }
            return .waiting(session: turn.session, position: try position(of: turn))
        case .waiting(let session, let position):
            return .waiting(session: try session.map { try self.session($0).id }, position: position)
        case .withdrawn: return .out(wished: true)
        case .registered:
            let last = try connection.enrolments(ofParticipant: number, of: programme).last
            return .out(wished: last?.state != .expired)
        }
    }
}
