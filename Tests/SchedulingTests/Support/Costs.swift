@testable import Scheduling

/// What the sessions cost by one preference.
func cost(_ term: PlanCost.Term, _ sessions: [PlannedSession], _ request: PlanningRequest = .sample()) -> Int {
    PlanCost(of: Plan(sessions: sessions), for: request)[term]
}
