extension PlanCost {
    /// What one plan costs more than another, term by term; negative where it costs less.
    static func - (left: PlanCost, right: PlanCost) -> PlanCost {
        PlanCost(Dictionary(uniqueKeysWithValues: Term.allCases.map { ($0, left[$0] - right[$0]) }))
    }

    /// Only some of the terms.
    func only(_ terms: Set<Term>) -> PlanCost {
        PlanCost(Dictionary(uniqueKeysWithValues: terms.map { ($0, self[$0]) }))
    }

    /// The terms that are not zero, the greatest amounts first.
    package var parts: [(term: Term, cost: Int)] {
        Term.allCases.map { (term: $0, cost: self[$0]) }.filter { $0.cost != 0 }
            .enumerated().sorted { (-abs($0.element.cost), $0.offset) < (-abs($1.element.cost), $1.offset) }
            .map(\.element)
    }
}
