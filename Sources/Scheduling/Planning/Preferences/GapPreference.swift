import Workshops

/// Workshops of a session follow each other at the rhythm's ideal gap, a week.
///
/// 10 for each day that a gap is longer or shorter.
struct GapPreference: PlanningPreference {
    let term = PlanCost.Term.gap

    static func cost(from one: DatedHalfDay, to next: DatedHalfDay, for request: PlanningRequest) -> Int {
        let programme = request.programme
        return programme.weights.gap * abs(one.date.distance(to: next.date) - programme.rhythm.idealGap)
    }

    func cost(of sessions: [PlannedSession], for request: PlanningRequest) -> Int {
        sessions.steps.reduce(0) { $0 + Self.cost(from: $1.from.when, to: $1.to.when, for: request) }
    }
}
