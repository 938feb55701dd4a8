import Foundation
import Scheduling
import Storage
import Workshops

extension SeatBook {
    /// Ends what an instant or the end of a session has ended: each verb about seats does so first, and who only looks
    /// sees it so.
    func settle() throws {
        guard try connection.programmesToSettle(at: now).contains(programme) else { return }
        for session in try allSessions() where session.state == .cancelled { try leave(session) }
        try endLapsedOffers()
    }

    /// Ends the offers that nobody answered in time and offers their seats to the next.
    private func endLapsedOffers() throws {
        let lapsed = try connection.lapsedOffers(at: now, of: programme)
        guard !lapsed.isEmpty else { return }
        for offer in lapsed { try end(offer, .expired) }
        let freed = Set(lapsed.map(\.session))
        try offerSeats(in: allSessions().filter { freed.contains($0.id) })
    }

    /// Offers the free seats of a few sessions to those who wait, in the order of their turns.
    ///
    /// Who waits first and can come gets a seat, exactly if those before them can have theirs; two who come together
    /// get two, or none. Who refused a session is not asked again; who let an offer of it end is only where the office
    /// says so, after everybody else.
    func offerSeats(in candidates: [Session], again: Bool = false) throws {
        guard try isAnybodyWaiting() else { return }
        let open = try candidates.filter { try $0.state != .cancelled && !freeSeats(in: $0).isEmpty }
        try offer(open, to: applicants(for: open))
        guard again else { return }
        let left = try open.filter { try !freeSeats(in: $0).isEmpty }
        try offer(left, to: applicants(for: left, again: true))
    }

    private func offer(_ open: [Session], to waiting: [Applicant]) throws {
        guard !waiting.isEmpty else { return }
        let allocation = SeatAllocation(waiting, in: try open.map(offered))
        for applicant in waiting {
            guard let number = Int(applicant.id), let key = allocation.seats[applicant.id],
                let session = open.first(where: { $0.key == key }), let seat = try freeSeats(in: session).first
            else { continue }
            try give(seat, of: session, to: number, .offered)
        }
    }

    /// Those who wait and could sit in one of the sessions.
    private func applicants(for sessions: [Session], again: Bool = false) throws -> [Applicant] {
        var asked: [Int: (turn: WaitingTurn, sessions: [Session])] = [:]
        for session in sessions {
            for turn in try connection.waitingTurns(forSession: session, of: programme, again: again) {
                asked[turn.participant, default: (turn, [])].sessions.append(session)
            }
        }
        return try asked.values.sorted { $0.turn.turn < $1.turn.turn }.compactMap { turn, sessions in
            guard let participant = try connection.participant(turn.participant, of: programme) else { return nil }
            let applicant = try applicant(participant, rank: turn.turn, for: sessions)
            return applicant.minutes.isEmpty ? nil : applicant
        }
    }

    /// How many wait for a seat of a session that suits them, and come before people.
    func numberOfApplicants(before party: [Participant], in session: Session) throws -> Int {
        guard try isAnybodyWaiting() else { return 0 }
        let own = Set(party.map { "\($0.number)" })
        let turn = try party.compactMap { try waitingTurn(of: $0.number)?.turn }.min() ?? .max
        return try applicants(for: [session]).count { $0.rank < turn && !own.contains($0.id) }
    }

    /// Somebody as the allocation of seats sees them; sessions that something keeps them from are out of reach.
    func applicant(_ participant: Participant, rank: Int, for sessions: [Session]) throws -> Applicant {
        var minutes: [String: Int] = [:]
        for session in sessions where try obstacles(for: participant, in: session).isEmpty {
            minutes[session.key] = try self.minutes(of: participant, to: session)
        }
        return Applicant(
            id: "\(participant.number)", group: participant.party.map(String.init), rank: rank, minutes: minutes,
            maxTravel: .max, available: ~0,
            wished: participant.wishes.isEmpty ? ~0 : Self.cells(participant.wishes))
    }

    /// A session as the allocation of seats sees it; each is a venue of its own, so that people can be kept from it.
    func offered(_ session: Session) throws -> OfferedSession {
        let halfDays = rules.halfDays(of: session, from: session.firstWorkshop(from: today) ?? 1)
        return OfferedSession(
            id: session.key, venue: session.key, cells: Self.cells(halfDays), seats: rules.seats,
            taken: rules.seats - (try numberOfFreeSeats(in: session)))
    }

    static func cells(_ halfDays: Set<WeeklyHalfDay>) -> Int {
        halfDays.reduce(0) { $0 | 1 << ($1.weekday.rawValue * 2 + $1.halfDay.rawValue) }
    }
}

extension SQLConnection {
    /// Writes down first, in a row of its own, what an instant or the end of a session has ended, for a verb that reads
    /// seats and has nothing to say of it; a request that is repeated changes nothing.
    func settleSeats(of programme: Identifier, written: Int?, _ request: Office.Request) throws {
        guard try programmesToSettle(at: request.now).contains(programme),
            try request.earlier(on: programme, in: self) == nil
        else { return }
        let book = try SeatBook(
            programme, in: self, request.withoutKey.asking("offer seats"), seatsWritten: written)
        try book.settle()
        try book.record()
    }
}

extension Session {
    /// What the allocation of seats calls it: in the order of numbers, as ties fall to what comes first.
    var key: String { Digits.padded(number, to: 9) }

    static func number(_ key: String) -> Int { Int(key) ?? 0 }
}
