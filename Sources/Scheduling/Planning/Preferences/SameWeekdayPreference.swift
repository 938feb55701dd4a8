import Workshops

/// Sessions start on different weekdays, so that who is never free on one can take another.
///
/// 60 for each pair of sessions whose first workshops share the weekday.
struct SameWeekdayPreference: PlanningPreference {
    let term = PlanCost.Term.sameWeekday

    func cost(of sessions: [PlannedSession], for request: PlanningRequest) -> Int {
        request.programme.weights.sameWeekday * sessions.starts.pairs { $0.date.weekday }
    }
}
