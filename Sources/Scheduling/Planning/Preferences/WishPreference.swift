import Workshops

/// Sessions are when, where and by whom the coordinators wish.
///
/// 50 for each workshop for which a wish of the programme does not hold, wish by wish.
struct WishPreference: PlanningPreference {
    let term = PlanCost.Term.wish

    static func cost(of placement: Placement, for request: PlanningRequest) -> Int {
        let unmet = request.requests(.wish, concerning: placement).count { !placement.meets($0.condition) }
        return request.programme.weights.wish * unmet
    }

    func cost(of sessions: [PlannedSession], for request: PlanningRequest) -> Int {
        sessions.numbered.flatMap(\.placements).reduce(0) { $0 + Self.cost(of: $1, for: request) }
    }
}
