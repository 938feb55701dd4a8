import Workshops

/// Sessions start on different weekdays, so that who is never free on one can take another.
///
/// 60 for each pair of sessions whose first workshops share the weekday.
struct SameWeekdayPreference: PlanningPreference {
    let term = PlanCost.Term.sameWeekday
    static let weight = 60

    func cost(of sessions: [PlannedSession], for request: PlanningRequest) -> Int {
        Self.weight * sessions.starts.pairs { $0.date.weekday }
    }
}
