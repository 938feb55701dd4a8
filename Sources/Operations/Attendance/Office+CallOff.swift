package import Answers
import Storage
package import Workshops

extension Office {
    /// Calls off one workshop: it becomes CANCELLED in the calendars, one SEQUENCE later.
    ///
    /// The cause is one of the states in which a workshop is cancelled; whether it is owed all the same depends on it. It
    /// can be another one later, also when the session is called off.
    package func cancel(
        workshop number: WorkshopNumber, _ cause: Workshop.State, reason: String? = nil, _ request: Request
    ) throws(Refusal) -> ConfirmReport {
        let request = try request.saying(.reason, reason).asking("cancel workshop \(number)", cause.rawValue, reason)
        return try change(number, ofAnySession: true, request) {
            workshop throws(Refusal) in
            workshop.state = cause
            workshop.stateReason = reason
        }
    }

    /// Takes a workshop that was called off into the programme again, on its day.
    package func reinstate(workshop number: WorkshopNumber, _ request: Request) throws(Refusal) -> ConfirmReport {
        try change(number, request.asking("reinstate workshop \(number)")) { workshop throws(Refusal) in
            guard workshop.state.isCancelled else { throw .attendance(.notCancelled(number)) }
            workshop.state = .planned
            workshop.stateReason = nil
        }
    }

    /// Puts off, or forward, one workshop to another half-day, by hand; everything else stays.
    ///
    /// A day on which it would break a rule that the plan keeps is refused, with the rules and the days that break none. The half of the day is the
    /// same as before when it is not said.
    package func postpone(
        workshop number: WorkshopNumber, to day: CivilDate, half: HalfDay? = nil, reason: String? = nil,
        _ request: Request
    ) throws(Refusal) -> ConfirmReport {
        let (programme, reading) = try usableProgramme()
        let request = try request.saying(.reason, reason).asking(
            "postpone workshop \(number)", day.description, half.map { "\($0)" }, reason)
        do throws(Refusal) {
            return try postpone(number, to: day, half, reason, request, programme, reading)
        } catch .dayBreaksRules(let broken, let names, _) {
            let days = try possibleDays(for: number, near: day, now: request.now)
            throw .dayBreaksRules(broken, names, days)
        }
    }

    private func postpone(
        _ number: WorkshopNumber, to day: CivilDate, _ half: HalfDay?, _ reason: String?, _ request: Request,
        _ programme: Programme, _ reading: ProgrammeReading
    ) throws(Refusal) -> ConfirmReport {
        try changePlan(request) { _, _, sessions throws(Refusal) in
            let planning = { (stored: [Session]) in
                SessionPlanning(
                    programme: programme, reading: reading, stored: stored, today: request.today(in: programme))
            }
            let (session, workshop) = try Self.find(number, in: sessions)
            let old = sessions[session].workshops[workshop]
            guard !old.state.isCancelled else { throw .attendance(.cancelled(number, old.state)) }
            let active = { (sessions: [Session]) in sessions.filter { $0.state != .cancelled } }
            let before = planning(sessions).breaches(of: active(sessions))
            sessions[session].workshops[workshop].date = day
            if let half { sessions[session].workshops[workshop].span = planning(sessions).span(of: old, on: half) }
            guard sessions[session].workshops[workshop] != old else { return }
            sessions[session].workshops[workshop].state = .moved
            sessions[session].workshops[workshop].stateReason = reason
            let broken = planning(sessions).breaches(of: active(sessions)).filter { !before.contains($0) }
            guard broken.isEmpty else { throw .dayBreaksRules(broken, PlanNames(programme), nil) }
        }
    }

    private func change(
        _ number: WorkshopNumber, ofAnySession: Bool = false, _ request: Request,
        _ body: (inout Workshop) throws(Refusal) -> Void
    ) throws(Refusal) -> ConfirmReport {
        try changePlan(request) { _, _, sessions throws(Refusal) in
            let (session, workshop) = try Self.find(number, in: sessions, ofAny: ofAnySession)
            try body(&sessions[session].workshops[workshop])
        }
    }

    /// Where a workshop is that may still change; of a session that is called off, where that is allowed.
    static func find(
        _ number: WorkshopNumber, in sessions: [Session], ofAny: Bool = false
    ) throws(Refusal) -> (session: Int, workshop: Int) {
        guard let session = sessions.firstIndex(where: { $0.number == number.session }) else {
            throw .unknownSession(number.session, known: sessions.map(\.number))
        }
        let workshops = sessions[session].workshops
        guard let workshop = workshops.firstIndex(where: { $0.order == number.order }) else {
            throw .attendance(.unknownWorkshop(number, workshops: workshops.count))
        }
        guard ofAny || sessions[session].state != .cancelled else { throw .sessionCancelled(number.session) }
        guard workshops[workshop].state != .held else { throw .attendance(.held(number)) }
        return (session, workshop)
    }
}
