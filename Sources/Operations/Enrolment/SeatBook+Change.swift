import Answers
import Foundation
import Storage
import Workshops

extension SeatBook {
    /// Gives somebody a seat from the first workshop that is left, or keeps it for them.
    func give(
        _ seat: Int, of session: Session, to participant: Int, _ state: Enrolment.State = .seated
    ) throws {
        let expires = now.addingTimeInterval(Double(rules.offerDays) * 86_400)
        let enrolment = Enrolment(
            number: try connection.nextEnrolmentNumber(of: programme), session: session.id, participant: participant,
            seat: seat, state: state, firstWorkshop: session.firstWorkshop(from: today) ?? 1, began: now,
            expires: state == .offered ? expires : nil)
        try add(enrolment)
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
        try removeWaitingTurn(of: offer.participant)
        note(
            .seated(offer.participant, session: session.number, seat: offer.seat, from: seated.firstWorkshop),
            insteadOf: .offered(offer.participant, session: session.number, seat: offer.seat))
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
        if enrolment.state == .offered,
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

    private func number(of session: String?) throws -> Int? { try session.map { try self.session(id: $0).number } }
}
