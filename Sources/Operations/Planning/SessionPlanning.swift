import Foundation
import Scheduling
import Workshops

/// Turns stored sessions and a programme into the sessions that should be stored.
struct SessionPlanning {
    let programme: Programme
    let reading: ProgrammeReading
    let stored: [Session]
    let again: Bool
    /// Gives an identifier that nothing has yet.
    let identifiers: () -> String

    /// The sessions that stay as they are.
    var kept: [Session] {
        stored.filter { $0.state == .confirmed || (!again && $0.state == .planned) }
    }

    var breachesOfConfirmed: [RuleBreach] { breaches(of: stored.filter { $0.state == .confirmed }) }

    func change(whenChanged changed: Bool) -> PlanReport.Change {
        guard changed else { return .unchanged }
        if kept.count == programme.sessions.count { return .updated }
        return again && stored.contains { $0.state != .cancelled } ? .replanned : .planned
    }

    /// Every session of the programme with its dates.
    func sessions(now: Date) throws(Refusal) -> [Session] {
        try refuseBrokenPlan()
        let wanted = programme.sessions.count
        guard kept.count <= wanted else { throw .tooManySessions(stored: kept.count, wanted: wanted) }
        return assign(kept.count < wanted ? try newSessions() : [], now: now)
    }

    /// Kept sessions may break a rule since the programme changed; only confirmed ones may stay so.
    private func refuseBrokenPlan() throws(Refusal) {
        let confirmed = Set(breachesOfConfirmed)
        let broken = breaches(of: kept).filter { !confirmed.contains($0) }
        guard broken.isEmpty else { throw .storedPlanBreaksRules(broken) }
    }

    private func breaches(of sessions: [Session]) -> [RuleBreach] {
        let planned = sessions.map { PlannedSession($0, hours: programme.hours) }
        let all = PlanVerification.breaches(of: Plan(sessions: planned), for: planningRequest(keeping: []))
        // Sessions that are still to be planned are not missing.
        return all.filter { if case .sessionCount = $0 { false } else { true } }
    }

    private func newSessions() throws(Refusal) -> [PlannedSession] {
        let fixed = kept.map { PlannedSession($0, hours: programme.hours) }
        switch Planner().plan(planningRequest(keeping: fixed)) {
        case .planned(let plan): return plan.sessions.filter { !fixed.contains($0) }
        case .impossible(let breaches): throw .noPlan(breaches)
        case .gaveUp(let steps, let breaches): throw .noPlanFound(breaches, steps: steps)
        }
    }

    private func planningRequest(keeping kept: [PlannedSession]) -> PlanningRequest {
        PlanningRequest(programme: programme, closures: reading.closures, busy: reading.busy, kept: kept)
    }

    /// Gives each new session a stored one that is to be planned again, so that its events move
    /// instead of vanishing; numbers follow the order of the first workshops.
    private func assign(_ planned: [PlannedSession], now: Date) -> [Session] {
        var free = stored.filter { !kept.contains($0) }
        let taken = Set(kept.map(\.number))
        let numbers = (1...programme.sessions.count).filter { !taken.contains($0) }
        var sessions = kept.map { $0.state == .planned ? $0.keeping(programme.hours) : $0 }
        for (number, plan) in zip(numbers, planned) {
            let row = free.firstIndex { $0.number == number }.map { free.remove(at: $0) }
            sessions.append(session(plan, number: number, replacing: row, now: now))
        }
        return sessions + cancelled(free)
    }

    /// A session on its planned dates; events of the one it replaces are carried on.
    private func session(_ plan: PlannedSession, number: Int, replacing row: Session?, now: Date) -> Session {
        let workshops = plan.workshops.enumerated().map { index, workshop in
            let old = row?.workshops.first { $0.order == index + 1 }
            return Workshop(
                id: old?.id ?? identifiers(), order: index + 1, date: workshop.date,
                span: programme.hours[workshop.halfDay], trainer: workshop.trainer,
                revision: old?.revision ?? Revision(created: now, modified: now))
        }
        return Session(
            id: row?.id ?? identifiers(), number: number, venue: plan.venue, state: .planned, workshops: workshops)
    }

    private func cancelled(_ sessions: [Session]) -> [Session] {
        sessions.map { session in
            var session = session
            session.state = .cancelled
            return session
        }
    }
}

extension Session {
    /// The same half-days at the hours that the programme gives them now.
    fileprivate func keeping(_ hours: HalfDayHours) -> Session {
        var session = self
        for (index, planned) in PlannedSession(self, hours: hours).workshops.enumerated() {
            session.workshops[index].span = hours[planned.halfDay]
        }
        return session
    }
}

extension PlannedSession {
    /// The dates of a stored session, as the scheduling room sees them.
    init(_ session: Session, hours: HalfDayHours) {
        self.init(
            venue: session.venue,
            workshops: session.workshops.map { workshop in
                let halfDay: HalfDay = workshop.span.start < hours.afternoon.start ? .morning : .afternoon
                return PlannedWorkshop(date: workshop.date, halfDay: halfDay, trainer: workshop.trainer)
            })
    }
}
