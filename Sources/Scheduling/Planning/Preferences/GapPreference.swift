import Workshops

/// Workshops of a session follow each other at the rhythm's ideal gap, a week.
///
/// 10 for each day that a gap is longer or shorter.
struct GapPreference: PlanningPreference {
    let term = PlanCost.Term.gap
    static let weight = 10

    static func cost(from one: DatedHalfDay, to next: DatedHalfDay, ideal: Int) -> Int {
        weight * abs(one.date.distance(to: next.date) - ideal)
    }

    func cost(of sessions: [PlannedSession], for request: PlanningRequest) -> Int {
        let ideal = request.programme.rhythm.idealGap
        return sessions.steps.reduce(0) { $0 + Self.cost(from: $1.from.when, to: $1.to.when, ideal: ideal) }
    }
}
