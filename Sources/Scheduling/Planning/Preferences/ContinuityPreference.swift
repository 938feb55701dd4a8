import Workshops

/// A group keeps its trainer.
///
/// 150 for each trainer of a session beyond the first.
struct ContinuityPreference: PlanningPreference {
    let term = PlanCost.Term.continuity

    func cost(of sessions: [PlannedSession], for request: PlanningRequest) -> Int {
        sessions.reduce(0) {
            $0 + request.programme.weights.continuity * max(0, Set($1.workshops.map(\.trainer)).count - 1)
        }
    }
}
