import Workshops

/// A session stays on its half-day of the week.
///
/// 40 for each workshop on another weekday or half-day than the one before it.
struct PatternPreference: PlanningPreference {
    let term = PlanCost.Term.pattern

    static func cost(from one: DatedHalfDay, to next: DatedHalfDay, for request: PlanningRequest) -> Int {
        one.weekly == next.weekly ? 0 : request.programme.weights.pattern
    }

    func cost(of sessions: [PlannedSession], for request: PlanningRequest) -> Int {
        sessions.steps.reduce(0) { $0 + Self.cost(from: $1.from.when, to: $1.to.when, for: request) }
    }
}
