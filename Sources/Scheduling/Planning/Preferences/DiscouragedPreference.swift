import Workshops

/// Nothing is held in school holidays, when people look after their children.
///
/// 120 for each workshop on a half-day that some calendar asks to avoid.
struct DiscouragedPreference: PlanningPreference {
    let term = PlanCost.Term.discouraged

    static func cost(on when: DatedHalfDay, for request: PlanningRequest) -> Int {
        request.closure(.avoided, on: when.date, when.halfDay) == nil ? 0 : request.programme.weights.discouraged
    }

    func cost(of sessions: [PlannedSession], for request: PlanningRequest) -> Int {
        sessions.flatMap(\.workshops).reduce(0) { $0 + Self.cost(on: $1.when, for: request) }
    }
}
