import Answers
import Documents
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

    init(of programme: Identifier, in connection: SQLConnection, _ overview: ProgrammeOverview, now: Date) throws {
        let book = try SeatBook(programme, in: connection, now: now), time = CivilTime(at: now, in: overview.zone)
        let stored = Dictionary(grouping: try connection.seatMessages(of: programme), by: \.participant)
        let ends = Dictionary(
            try connection.enrolments(of: programme).map { ($0.participant, $0.state) }, uniquingKeysWith: { $1 })
        let invited = try connection.numbersOfRequests(of: programme)
        var owed: [OwedSeatMessage] = [], outdated: [Int] = []
        for person in try book.people() {
            let number = person.participant.number
            guard let standing = try book.seatStanding(of: person, lastSeat: ends[number]),
                let name = person.participant.person?.name
            else { continue }
            let said = stored[number, default: []]
            let waiting = said.filter { $0.state == .waiting }
            let told = said.last { $0.state == .handedOver && $0.number > invited[number] ?? 0 }
            let workshops = overview.workshops(of: standing, after: time)
            let notice = SeatNotice.owed(
                told: told?.notice, now: standing, isMoved: told.map { !$0.names(workshops, after: time) } ?? false)
            let email = person.participant.person?.email
            if let known = waiting.last, known.notice == notice, known.email == email,
                known.names(workshops, after: time)
            {
                continue
            }
            outdated += waiting.map(\.number)
            guard let notice else { continue }
            owed.append(
                OwedSeatMessage(
                    participant: number, name: name, notice: notice, workshops: workshops,
                    session: try notice.session.map { try book.session(id: $0).number }, email: email))
        }
        self.owed = owed
        self.outdated = outdated
    }
}

extension SeatBook {
    /// Where somebody stands, as far as they must be told, whose last seat or offer is or ended so; nil for who is erased.
    fileprivate func seatStanding(of person: PersonOverview, lastSeat: Enrolment.State?) throws -> SeatStanding? {
        switch person.standing {
        case .erased: return nil
        case .seated: return .seated
        case .offered(let session, _, let until):
            return .offered(session: try self.session(session).id, until: until)
        case .waiting(let session, let position):
            return .waiting(session: try session.map { try self.session($0).id }, position: position)
        case .withdrawn: return .out(wished: true)
        case .registered: return .out(wished: lastSeat != .expired)
        }
    }
}
