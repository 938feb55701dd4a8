import Answers
import Foundation
import Scheduling
import Workshops

/// Works out how stored sessions keep every rule again with the least change.
struct SessionReplanning {
    let planning: SessionPlanning
    /// What the stored plan breaks, except in workshops that have been held.
    let breaches: [RuleBreach]
    /// The sessions that stay as they are: those that have been held, and confirmed ones that break no rule.
    let kept: [Session]

    init(_ planning: SessionPlanning) {
        self.planning = planning
        let today = planning.today
        let active = planning.stored.filter { $0.state != .cancelled }
        let broken = planning.breachesOfConfirmed
        breaches = planning.breaches(of: active)
        kept = active.filter { session in
            session.held(before: today) == session.workshops.count
                || session.state == .confirmed && !broken.contains { $0.touches(session, from: today) }
        }
    }

    var programme: Programme { planning.programme }

    /// The sessions that are held or to be held.
    var active: [Session] { planning.stored.filter { $0.state != .cancelled } }

    /// The same, as the scheduling room sees them.
    var before: [PlannedSession] { planning.planned(active) }

    /// The plan with the least change; nil when nothing has to change.
    func plan(_ search: SearchWatch) throws(Refusal) -> FoundPlan? {
        guard !active.isEmpty else { throw .nothingPlanned }
        try planning.refuseFewerWorkshops()
        let wanted = programme.sessions.count
        guard active.count <= wanted else { throw .tooManySessions(stored: active.count, wanted: wanted) }
        guard !breaches.isEmpty || active.count < wanted else { return nil }
        do throws(Refusal) {
            let found = try search.plan(request, over: planning.past)
            return PlanChange(from: before, to: found.plan).isEmpty ? nil : found
        } catch .noPlan(let conflict, _) where conflict.facts.isEmpty {
            throw .cannotMend(breaches, PlanNames(programme))
        }
    }

    /// What the stored plan breaks with a workshop, or with its session as a whole.
    func breaches(of order: Int, in number: Int) -> [RuleBreach] {
        let session = active.first { $0.number == number }
        return breaches.filter { breach in
            breach.placements.isEmpty
                ? session.map { breach.touches($0, from: planning.today) } ?? false
                : breach.placements.contains { $0.session == number && $0.order == order }
        }
    }

    private var request: PlanningRequest {
        let others = active.filter { !kept.contains($0) }
        var programme = programme
        programme.trainers += departed(among: others)
        return PlanningRequest(
            programme: programme, closures: planning.reading.closures + planning.past, busy: planning.reading.busy,
            kept: planning.planned(kept),
            previous: others.map {
                PreviousSession(PlannedSession($0, hours: programme.hours), held: $0.held(before: planning.today))
            })
    }

    /// Those who led workshops that have been held and have left the programme since: they lead no others.
    private func departed(among sessions: [Session]) -> [Trainer] {
        let today = planning.today
        let held = sessions.flatMap { $0.workshops.prefix($0.held(before: today)) }
        let known = Set(programme.trainers.map(\.identifier))
        return Set(held.map(\.trainer)).subtracting(known).sorted().map { trainer in
            Trainer(
                identifier: trainer, name: trainer.description, isPlaceholder: false,
                teaches: Set(1...max(1, programme.sessions.workshopsPerSession)), mostPerWeek: held.count,
                minutes: Dictionary(programme.venues.map { ($0.identifier, 0) }) { first, _ in first }, off: [],
                leave: [today...max(today, programme.window.upperBound)])
        }
    }
}

extension SessionReplanning {
    /// Every session as it is to be stored.
    func sessions(on found: FoundPlan, now: Date, identifiers: () -> String) throws(Refusal) -> [Session] {
        let numbers = Set(kept.map(\.number))
        let planned = found.plan.byNumber.filter { !numbers.contains($0.key) }
        let others = planning.stored.filter { planned[$0.number] == nil }
        let sessions = planned.sorted { $0.key < $1.key }.map { number, plan in
            session(plan, number: number, now: now, identifiers: identifiers)
        }
        for session in sessions {
            if let other = (others + sessions).first(where: {
                $0.number != session.number && $0.overlaps(session, in: programme)
            }) {
                throw .hoursOverlap(min(session.number, other.number), max(session.number, other.number))
            }
        }
        return (others + sessions).sorted { $0.number < $1.number }
    }

    /// A session on its planned dates; a workshop that stays keeps its hours, and events are carried on.
    private func session(
        _ plan: PlannedSession, number: Int, now: Date, identifiers: () -> String
    ) -> Session {
        let row = planning.stored.first { $0.number == number }
        let before = row.map { PlannedSession($0, hours: programme.hours) }
        let workshops = plan.workshops.enumerated().map { index, workshop in
            let old = row?.workshops.first { $0.order == index + 1 }
            let then = before.flatMap { $0.workshops.indices.contains(index) ? $0.workshops[index] : nil }
            let stays = then?.date == workshop.date && then?.halfDay == workshop.halfDay && row?.venue == plan.venue
            return Workshop(
                id: old?.id ?? identifiers(), order: index + 1, date: workshop.date,
                span: old.flatMap { stays ? $0.span : nil } ?? programme.hours[workshop.halfDay],
                trainer: workshop.trainer, state: old?.state ?? .planned, stateReason: old?.stateReason,
                isAgreed: old?.isAgreed ?? true, revision: old?.revision ?? Revision(created: now, modified: now))
        }
        return Session(
            id: row?.id ?? identifiers(), number: number, venue: plan.venue,
            state: row?.state == .confirmed ? .confirmed : .planned, chosenTheme: row?.chosenTheme,
            workshops: workshops)
    }
}
