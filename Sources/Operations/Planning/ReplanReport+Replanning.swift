import Answers
import Auditing
import Scheduling
import Storage
import Workshops

extension ReplanReport {
    init(
        _ state: ChangeState, of replanning: SessionReplanning, _ found: FoundPlan?, _ sessions: [Session],
        _ overview: ProgrammeOverview, _ consequences: PlanConsequences?
    ) {
        self.init(
            state, of: replanning, to: found?.plan ?? Plan(sessions: replanning.before),
            worth: found.map(PlanValue.init), sessions, overview, consequences)
    }

    /// What was answered when a row of the audit was written; what was proven then is not kept.
    init(
        _ earlier: AuditRow, of replanning: SessionReplanning, _ stored: [Session], _ overview: ProgrammeOverview,
        _ consequences: PlanConsequences?
    ) {
        let sessions = earlier.sessionsAfter(stored)
        self.init(
            earlier.hasFacts ? .stored : .unchanged, of: replanning,
            to: Plan(sessions: replanning.planning.planned(sessions.filter { $0.state != .cancelled })),
            worth: replanning.planning.value(of: sessions), sessions, overview, consequences)
    }

    private init(
        _ state: ChangeState, of replanning: SessionReplanning, to plan: Plan, worth value: PlanValue?,
        _ sessions: [Session], _ overview: ProgrammeOverview, _ consequences: PlanConsequences?
    ) {
        let change = PlanChange(from: replanning.before, to: plan)
        let stored = replanning.planning.value(of: replanning.active)
        let changes = ChangeNames(replanning: replanning, sessions: sessions, overview: overview)
        self.init(
            state: state, overview: overview, names: PlanNames(replanning.programme), change: change,
            consequences: consequences, moved: changes.changes(change.moved.map(\.to)),
            retrained: changes.changes(change.retrained.map(\.to)),
            added: changes.changes(change.added), breaches: replanning.breaches,
            before: stored, after: value ?? stored,
            findings: replanning.planning.reading.findings)
    }
}

/// Finds what a change is called: times, towns and names, as the programme has them or as they were stored.
private struct ChangeNames {
    let replanning: SessionReplanning
    let sessions: [Session]
    let overview: ProgrammeOverview

    func changes(_ placements: [Placement]) -> [WorkshopChange] {
        let changes = placements.compactMap(change)
        return changes.filter(\.isConfirmed) + changes.filter { !$0.isConfirmed }
    }

    private func change(_ placement: Placement) -> WorkshopChange? {
        guard let number = placement.session, let after = place(number, placement.order, among: sessions)
        else { return nil }
        let active = replanning.active
        return WorkshopChange(
            session: number, order: placement.order,
            isConfirmed: active.contains { $0.number == number && $0.state == .confirmed },
            before: place(number, placement.order, among: active), after: after,
            reasons: replanning.breaches(of: placement.order, in: number))
    }

    private func place(_ number: Int, _ order: Int, among sessions: [Session]) -> WorkshopChange.Place? {
        guard let session = sessions.first(where: { $0.number == number }),
            let workshop = session.workshops.first(where: { $0.order == order })
        else { return nil }
        let programme = replanning.programme
        let venue = programme.venues.first { $0.identifier == session.venue }
        let stored = overview.venues.first { $0.identifier == session.venue }
        let name =
            programme.trainers.first { $0.identifier == workshop.trainer }?.name
            ?? overview.trainers.first { $0.identifier == workshop.trainer }?.name
        return WorkshopChange.Place(
            date: workshop.date, span: workshop.span, venue: session.venue,
            venueName: venue?.name ?? stored?.name ?? "\(session.venue)",
            town: venue?.town ?? stored?.town ?? "\(session.venue)",
            trainer: workshop.trainer, trainerName: name ?? "\(workshop.trainer)")
    }
}
