import Workshops

/// Some sessions are in the morning and others in the afternoon.
///
/// 60 for each pair of sessions whose first workshops share the half-day.
struct SameHalfDayPreference: PlanningPreference {
    let term = PlanCost.Term.sameHalfDay

    func cost(of sessions: [PlannedSession], for request: PlanningRequest) -> Int {
        request.programme.weights.sameHalfDay * sessions.starts.pairs(sharing: \.halfDay)
    }
}
