/// What a plan costs by the preferences, term by term; smaller is better.
package struct PlanCost: Hashable, Sendable {
    /// The preferences, by their stable names for machines.
    package enum Term: String, CaseIterable, Sendable {
        case fill, gap, pattern, discouraged, continuity, balance, spread, travel, wish
        case sameWeekday = "same-weekday"
        case sameHalfDay = "same-half-day"
    }

    private let costs: [Term: Int]

    package init(of plan: Plan, for request: PlanningRequest) { self.init(of: plan.sessions, for: request) }

    init(of sessions: [PlannedSession], for request: PlanningRequest) {
        let terms = Preferences.all.map { ($0.term, $0.cost(of: sessions, for: request)) }
        costs = Dictionary(terms, uniquingKeysWith: +)
    }

    init(_ costs: [Term: Int]) { self.costs = costs }

    package subscript(term: Term) -> Int { costs[term] ?? 0 }

    package var total: Int { costs.values.reduce(0, +) }

    static func + (left: PlanCost, right: PlanCost) -> PlanCost {
        PlanCost(left.costs.merging(right.costs, uniquingKeysWith: +))
    }
}
