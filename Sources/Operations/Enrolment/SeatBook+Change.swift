import Answers
import Foundation
import Storage
import Workshops

extension SeatBook {
    /// Gives somebody a seat from the first workshop that is left, or from a named one, or keeps it for them.
    func give(
        _ seat: Int, of session: Session, to participant: Int, _ state: Enrolment.State = .seated,
        from order: Int? = nil, overbooking reason: String? = nil
    ) throws {
        let expires = now.addingTimeInterval(Double(rules.offerDays) * 86_400)
        let enrolment = Enrolment(
            number: try connection.nextEnrolmentNumber(of: programme), session: session.id, participant: participant,
            seat: seat, state: state, firstWorkshop: order ?? session.firstWorkshop(from: today) ?? 1, began: now,
            expires: state == .offered ? expires : nil, overbookingReason: reason)
        try add(enrolment)
        if state == .seated { try takeUp(enrolment, in: session) }
        if state == .offered {
            note(.offered(participant, session: session.number, seat: seat))
        } else {
            let turn = try waitingTurn(of: participant)
            if turn != nil { try removeWaitingTurn(of: participant) }
            let waited = try turn.map { RecordedFact.waiting(participant, session: try number(of: $0.session)) }
            note(
                .seated(participant, session: session.number, seat: seat, from: enrolment.firstWorkshop),
                insteadOf: waited)
        }
    }

    /// An offer becomes a seat.
    func accept(_ offer: Enrolment) throws {
        var seated = offer
        seated.state = .seated
        seated.expires = nil
        let session = try session(id: offer.session)
        seated.firstWorkshop = session.firstWorkshop(from: today) ?? offer.firstWorkshop
        try save(seated)
        try takeUp(seated, in: session)
        try removeWaitingTurn(of: offer.participant)
        note(
            .seated(offer.participant, session: session.number, seat: offer.seat, from: seated.firstWorkshop),
            insteadOf: .offered(offer.participant, session: session.number, seat: offer.seat))
    }

    /// A seat that was lost when its session was called off is had again, for the same workshops as before.
    func reopen(_ former: Enrolment, seat: Int, of session: Session) throws {
        var again = former
        (again.seat, again.state, again.ended, again.lastWorkshop) = (seat, .seated, nil, nil)
        try save(again)
        try stopWaiting(former.participant)
        note(
            .seated(former.participant, session: session.number, seat: seat, from: former.firstWorkshop),
            insteadOf: .left(former.participant, session: session.number, seat: former.seat, .cancelled))
    }

    /// Somebody who has a seat has not withdrawn, and is no guest where the seat counts.
    private func takeUp(_ seat: Enrolment, in session: Session) throws {
        try endWithdrawal(of: seat.participant)
        try endVisits(of: seat.participant) { $0.id == session.id && $1.order >= seat.firstWorkshop }
    }

    /// A seat, or an offer of one, is given up; somebody who waited for that session alone waits no more.
    func end(_ enrolment: Enrolment, _ state: Enrolment.State, reason: String? = nil) throws {
        let session = try session(id: enrolment.session)
        var ended = enrolment
        ended.state = state
        ended.expires = nil
        ended.ended = now
        ended.lastWorkshop = (session.firstWorkshop(from: today) ?? session.workshops.count + 1) - 1
        ended.reason = reason
        try save(ended)
        let (who, number, seat) = (enrolment.participant, session.number, enrolment.seat)
        let old: RecordedFact =
            enrolment.state == .offered
            ? .offered(who, session: number, seat: seat)
            : .seated(who, session: number, seat: seat, from: enrolment.firstWorkshop)
        note(.left(who, session: number, seat: seat, state), insteadOf: old)
        if enrolment.state == .offered, session.state != .cancelled,
            try waitingTurn(of: who)?.session == enrolment.session
        {
            try stopWaiting(who)
        }
    }

    /// Puts somebody at the end of the waiting list, or changes what they wait for and keeps their turn.
    @discardableResult
    func wait(_ participant: Int, for session: Session?) throws -> WaitingTurn {
        let old = try waitingTurn(of: participant)
        if let old, old.session == session?.id { return old }
        let turn = WaitingTurn(
            participant: participant, turn: try old?.turn ?? connection.nextTurn(of: programme), session: session?.id,
            since: old?.since ?? now)
        try save(turn)
        note(
            .waiting(participant, session: session?.number),
            insteadOf: try old.map { .waiting(participant, session: try number(of: $0.session)) })
        return turn
    }

    func stopWaiting(_ participant: Int) throws {
        guard let turn = try waitingTurn(of: participant) else { return }
        try removeWaitingTurn(of: participant)
        note(.offList(participant), insteadOf: .waiting(participant, session: try number(of: turn.session)))
    }

    /// Somebody who has no seat wants none, nor waits for one.
    func withdraw(_ participant: Int, reason: String) throws {
        try stopWaiting(participant)
        guard try !connection.hasWithdrawn(participant, of: programme) else { return }
        try connection.save(Withdrawal(participant: participant, since: now, reason: reason), of: programme)
        note(.withdrew(participant))
    }

    /// Somebody and those who come with them ask for a seat: a withdrawal of theirs ends. Of the others, those who
    /// withdrew are left out.
    func partyAsking(of participant: Participant) throws -> [Participant] {
        try endWithdrawal(of: participant.number)
        return try party(of: participant).filter { member in
            try member.number == participant.number || !connection.hasWithdrawn(member.number, of: programme)
        }
    }

    private func endWithdrawal(of participant: Int) throws {
        guard try connection.withdrawal(of: participant, of: programme) != nil else { return }
        try connection.removeWithdrawal(of: participant, of: programme)
        forget(.withdrew(participant))
    }

    /// The people of a session that was called off have no seat any more; they come first on the waiting list, before
    /// everybody who asked, in the order of registration. Who waited for that session waits for any.
    func leave(_ session: Session) throws {
        let live = try connection.liveEnrolments(inSession: session.id, of: programme)
        for enrolment in live { try end(enrolment, enrolment.state == .offered ? .revoked : .cancelled) }
        for turn in try connection.waitingTurns(of: programme) where turn.session == session.id {
            try wait(turn.participant, for: nil)
        }
        try waitFirst(live.filter { $0.state == .seated }.map(\.participant))
    }

    /// Lets the people of sessions go to the waiting list that are called off now and were not before.
    func leave(calledOffSince old: [Session]) throws {
        let running = Set(old.filter { $0.state != .cancelled }.map(\.id))
        guard !running.isEmpty else { return }
        for session in try allSessions() where session.state == .cancelled && running.contains(session.id) {
            try leave(session)
        }
    }

    private func waitFirst(_ people: [Int]) throws {
        let named = try people.filter { try connection.participant($0, of: programme)?.person != nil }
        guard !named.isEmpty else { return }
        let ahead = try connection.waitingTurns(of: programme).filter { $0.turn < 1 }
        for turn in ahead { try removeWaitingTurn(of: turn.participant) }
        let turns = ahead + named.map { WaitingTurn(participant: $0, turn: 0, session: nil, since: now) }
        for (index, turn) in turns.sorted(by: { $0.participant < $1.participant }).enumerated() {
            try save(
                WaitingTurn(
                    participant: turn.participant, turn: index + 1 - turns.count, session: turn.session,
                    since: turn.since))
        }
        for person in named { note(.waiting(person, session: nil)) }
    }

    private func number(of session: String?) throws -> Int? { try session.map { try self.session(id: $0).number } }
}
