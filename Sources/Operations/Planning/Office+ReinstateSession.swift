package import Answers
import Auditing
import Foundation
import Storage
import Workshops

extension Office {
    /// Takes a session that was called off into the programme again, on its days, with those of its people who are free.
    ///
    /// Free is who has no seat elsewhere, has not withdrawn, and can still come; an offer of another seat that they have not
    /// answered ends, and goes to the next. The dates may move again, as those of a session that is not agreed.
    /// - Throws: ``Refusal/nothingAhead(_:)`` when nothing of it would be held.
    package func reinstate(session number: Int, _ request: Request) throws(Refusal) -> ReinstatementReport {
        let (programme, reading) = try usableProgramme()
        let identifier = programme.identifier, request = request.asking("reinstate session \(number)")
        return try write(request, isProposal: { $0.confirmation.state == .proposed }) { connection in
            let book = try SeatBook(identifier, in: connection, now: request.now)
            let session = try book.session(number)
            let former = try book.formerPeople(of: session).map(\.participant)
            if let earlier = try request.earlier(on: identifier, in: connection) {
                let back = earlier.peopleSeated(inSession: number)
                return try book.reinstatement(
                    of: session, back + former, ChangeState(isStored: earlier.hasFacts), nil)
            }
            guard session.state == .cancelled else { throw Refusal.attendance(.sessionNotCancelled(number)) }
            let again = try connection.asBeforeCalledOff(session, of: identifier)
            guard again.workshops.contains(where: \.state.isAhead) else { throw Refusal.nothingAhead(number) }
            try Self.refuse(again, among: connection.sessions(of: identifier), programme, reading, request)
            try book.settle()
            guard let record = try connection.programme(identifier) else { throw Refusal.nothingPlanned }
            let sessions = try connection.sessions(of: identifier).map { $0.id == again.id ? again : $0 }
            let (state, consequences) = try connection.revise(identifier, to: record, sessions, request, seats: book) {
                try $0.seatFormerPeople(of: again)
            }
            return try book.reinstatement(of: again, former, state, consequences)
        }
    }

    /// Refuses a session with which there would be too many, or which breaks a rule on its days.
    private static func refuse(
        _ session: Session, among stored: [Session], _ programme: Programme, _ reading: ProgrammeReading,
        _ request: Request
    ) throws(Refusal) {
        let running = stored.filter { $0.state != .cancelled }, wanted = programme.sessions.count
        guard running.count < wanted else { throw .tooManySessions(stored: running.count + 1, wanted: wanted) }
        let planning = SessionPlanning(
            programme: programme, reading: reading, stored: stored, today: request.today(in: programme))
        let before = planning.breaches(of: running)
        let broken = planning.breaches(of: running + [session]).filter { !before.contains($0) }
        guard broken.isEmpty else { throw .dayBreaksRules(broken, PlanNames(programme), nil) }
    }
}

extension SQLConnection {
    /// The workshops that were called off with a session, or for another cause since, by order, in the state that they had
    /// before; none of a session that was not called off.
    func statesBeforeCalledOff(_ session: Session, of programme: Identifier) throws -> [Int: Workshop.State] {
        guard session.state == .cancelled else { return [:] }
        let rows = try auditRows(on: programme.description, mentioning: "session \(session.number) ")
        guard let start = rows.lastIndex(where: { $0.callsOff(session: session.number) }) else { return [:] }
        let own = rows[start...].filter { row in
            row.entry.verb == "cancel session \(session.number)" || row.callsOff(session: session.number)
        }
        return own.reduce(into: [:]) { states, row in
            states.merge(row.workshopsCalledOff(ofSession: session.number)) { first, _ in first }
        }
    }

    /// A session as it is held again: what was called off with it is to be held, and what was called off alone is not.
    fileprivate func asBeforeCalledOff(_ session: Session, of programme: Identifier) throws -> Session {
        let states = try statesBeforeCalledOff(session, of: programme)
        var again = session
        again.state = .planned
        for index in again.workshops.indices where again.workshops[index].state.isCancelled {
            guard let old = states[again.workshops[index].order] else { continue }
            again.workshops[index].state = old.isAhead ? old : .planned
            again.workshops[index].stateReason = nil
        }
        return again
    }
}

extension SeatBook {
    /// The seats that people had in a session when it was called off, by seat; of each the last.
    fileprivate func formerPeople(of session: Session) throws -> [Enrolment] {
        let left = try connection.enrolments(ofSession: session.id, of: programme).filter { $0.state == .cancelled }
        let last = Dictionary(left.map { ($0.participant, $0) }, uniquingKeysWith: { $1 })
        return last.values.sorted { ($0.seat, $0.participant) < ($1.seat, $1.participant) }
    }

    /// Gives back their seats to those who are free; the same where nobody has it, or else the lowest. What is free then is
    /// offered to those who wait.
    fileprivate func seatFormerPeople(of session: Session) throws {
        try waitAgain(for: session)
        var open = [session]
        for former in try formerPeople(of: session) where try isFree(former, for: session) {
            let seats = try freeSeats(rules.seats, in: session)
            guard let seat = seats.first(where: { $0 == former.seat }) ?? seats.first else { continue }
            if let offer = try liveEnrolment(of: former.participant) {
                try end(offer, .revoked)
                open.append(try self.session(id: offer.session))
            }
            try reopen(former, seat: seat, of: session)
        }
        try offerSeats(in: open.sorted { $0.number < $1.number })
    }

    /// Who waited for that session alone when it was called off, and waits for any since, waits for it again.
    private func waitAgain(for session: Session) throws {
        let rows = try connection.auditRows(on: programme.description, mentioning: "session \(session.number)")
        guard let row = rows.last(where: { $0.callsOff(session: session.number) }) else { return }
        for person in row.peopleWaiting(forSession: session.number) {
            guard let turn = try waitingTurn(of: person), turn.session == nil,
                try liveEnrolment(of: person) == nil
            else { continue }
            try wait(person, for: session)
        }
    }

    /// Whether somebody can have their seat again.
    private func isFree(_ former: Enrolment, for session: Session) throws -> Bool {
        guard let participant = try connection.participant(former.participant, of: programme),
            participant.person != nil, try liveEnrolment(of: former.participant)?.state != .seated,
            try !connection.hasWithdrawn(former.participant, of: programme)
        else { return false }
        return try obstacles(for: participant, in: session).isEmpty
    }

    fileprivate func reinstatement(
        of session: Session, _ former: [Int], _ state: ChangeState, _ consequences: PlanConsequences?
    ) throws -> ReinstatementReport {
        let people = try former.compactMap { try connection.participant($0, of: programme).map(overview) }
        let isBack = { (person: PersonOverview) in person.standing.liveSeat?.session == session.number }
        return ReinstatementReport(
            confirmation: ConfirmReport(
                overview: try connection.overview(of: programme), state: state, consequences: consequences),
            seated: people.filter(isBack), others: people.filter { !isBack($0) })
    }
}
