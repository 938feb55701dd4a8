import Answers
import Operations
import Scheduling

/// What a plan costs, term by term, as JSON; `bound` and `proven` only when it was searched for.
struct PlanValueDocument: Encodable {
    let cost: Int
    let terms: [String: Int]
    let bound: Int?
    let proven: Bool?

    init(_ value: PlanValue) {
        cost = value.cost.total
        terms = Dictionary(uniqueKeysWithValues: PlanCost.Term.allCases.map { ($0.rawValue, value.cost[$0]) })
        bound = value.bound
        proven = value.bound.map { _ in value.isProven }
    }
}
