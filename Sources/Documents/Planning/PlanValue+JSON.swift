import Answers
import Scheduling

extension PlanValue {
    /// What a plan costs, term by term; whether it is proven is told when it was searched for.
    var json: JSON {
        [
            "cost": .number(cost.total), "bound": .number(bound), "proven": .flag(bound.map { _ in isProven }),
            "terms": .byCode(PlanCost.Term.allCases.map { ($0.rawValue, .number(cost[$0])) }),
        ]
    }
}

extension PlanCost {
    /// The terms that are not zero.
    var terms: JSON { .byCode(parts.map { ($0.term.rawValue, .number($0.cost)) }) }
}
