import Workshops

/// Each venue has the number of sessions that the coordinators wish for.
///
/// 300 for each session too many or too few, venue by venue.
struct BalancePreference: PlanningPreference {
    let term = PlanCost.Term.balance

    func cost(of sessions: [PlannedSession], for request: PlanningRequest) -> Int {
        request.programme.venues.reduce(0) { cost, venue in
            let held = sessions.count { $0.venue == venue.identifier }
            return cost + request.programme.weights.balance * abs(held - venue.wishedSessions)
        }
    }
}
