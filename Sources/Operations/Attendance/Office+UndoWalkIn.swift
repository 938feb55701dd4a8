package import Answers
import Auditing
import Foundation
import Storage
package import Workshops

extension Office {
    /// Takes back that somebody came to a workshop unexpected, as when they were taken for somebody else: they are no guest
    /// of it, or do not have the seat that they got there, and wait again at the place that they had. From a sheet that is
    /// filled in, with a reason.
    package func undoWelcome(
        of person: Int, at number: WorkshopNumber, reason: String? = nil, _ request: Request
    ) throws(Refusal) -> AttendReport {
        let request = try request.saying(.reason, reason).asking("no walk-in of \(person) at \(number)", reason)
        return try changeSheet(of: number, request) { book in
            _ = try book.participant(person)
            let sheet = try book.sheetAtHand(number, by: request.author)
            let isGuest = sheet.sheet.guests.contains(person)
            let walkIn = try isGuest ? nil : book.walkIn(of: person, at: number)
            try book.refuse(sheet, without: reason)
            try book.unmark(person, on: sheet, reason)
            if isGuest { try book.endVisit(of: person, to: sheet.workshop, number) }
            if let walkIn { try book.undo(walkIn, of: person, in: sheet.session, reason) }
        }
    }
}

/// The seat that somebody got when they came unexpected, and how they waited before.
private struct WalkIn {
    let seat: Enrolment
    let turn: EarlierTurn?
}

/// A turn on the waiting list that somebody had, as the audit tells it.
private struct EarlierTurn {
    /// The one session, by number; nil for any.
    var session: Int?
    let since: Date
    /// Those who got their turns at the same instant, after them.
    var followers: Set<Int>
}

extension SeatBook {
    /// - Throws: ``AttendanceRefusal/notWalkedIn(person:_:)`` where they have no seat from there, and
    ///   ``AttendanceRefusal/cameAgain(person:_:)`` where they came with it elsewhere, too.
    fileprivate func walkIn(of person: Int, at number: WorkshopNumber) throws -> WalkIn {
        let session = try session(number.session), (isSeated, turn) = try seating(of: person, at: number)
        guard isSeated, let seat = try liveEnrolment(of: person), seat.state == .seated, seat.session == session.id
        else { throw Refusal.attendance(.notWalkedIn(person: person, number)) }
        let marked = try connection.presences(ofParticipant: person, in: programme)
        for workshop in session.workshops where workshop.order != number.order && marked[workshop.id] != nil {
            let other = WorkshopNumber(session: session.number, order: workshop.order)
            throw Refusal.attendance(.cameAgain(person: person, other))
        }
        return WalkIn(seat: seat, turn: turn)
    }

    /// Whether the last seat of somebody came from a walk-in at a workshop, and the turn that they had before.
    private func seating(of person: Int, at number: WorkshopNumber) throws -> (Bool, EarlierTurn?) {
        var turn: EarlierTurn?, last: (isWalkIn: Bool, turn: EarlierTurn?) = (false, nil)
        try connection.eachAuditRow { row in
            guard row.entry.subject == programme.description else { return true }
            let waited = row.factsBefore.contains { if case .record(.waiting(person, _)) = $0 { true } else { false } }
            let waiting = row.facts.compactMap { fact -> (person: Int, session: Int?)? in
                if case .waiting(let who, let session) = fact { (who, session) } else { nil }
            }
            let isSeated = row.facts.contains {
                if case .seated(person, number.session, _, _) = $0 { true } else { false }
            }
            if let place = waiting.firstIndex(where: { $0.person == person }) {
                let followers = Set(waiting[(place + 1)...].map(\.person))
                let known = waited ? turn : nil
                turn = EarlierTurn(
                    session: waiting[place].session, since: known?.since ?? row.entry.at,
                    followers: known?.followers ?? followers)
            } else if isSeated {
                last = (row.entry.verb == "walk-in at \(number)", turn)
                turn = nil
            } else if waited {
                turn = nil
            } else if row.entry.at == turn?.since {
                turn?.followers.formUnion(waiting.map(\.person))
            }
            return true
        }
        return last
    }

    /// The seat is had no more, as if it had never been given, and offered to who comes first: maybe to them.
    fileprivate func undo(_ walkIn: WalkIn, of person: Int, in session: Session, _ reason: String?) throws {
        try end(walkIn.seat, .revoked, reason: reason)
        if let turn = walkIn.turn { try waitAgain(person, turn) }
        if session.state != .cancelled, !session.ahead(on: today).isEmpty { try offerSeats(in: [session]) }
    }

    /// Puts somebody back on the waiting list, before all who have asked since.
    private func waitAgain(_ person: Int, _ earlier: EarlierTurn) throws {
        let turns = try connection.waitingTurns(of: programme)
        let next = turns.firstIndex { turn in
            turn.since == earlier.since && earlier.followers.contains(turn.participant)
                || turn.turn > 0 && turn.since > earlier.since
        }
        var turn = WaitingTurn(
            participant: person, turn: try connection.nextTurn(of: programme),
            session: try earlier.session.map { try session($0).id }, since: earlier.since)
        if let next {
            let before = next > 0 ? turns[next - 1].turn : .min
            turn.turn = turns[next].turn - 1
            if turn.turn == before || turn.turn == 0 {
                // Somebody has that number: all who follow move on.
                turn.turn = turns[next].turn
                for var other in turns[next...].reversed() {
                    try removeWaitingTurn(of: other.participant)
                    other.turn += 1
                    try save(other)
                }
            }
        }
        try save(turn)
        note(.waiting(person, session: earlier.session))
    }
}
