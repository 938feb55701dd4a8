package import Scheduling

/// What a plan costs by the preferences, and what is proven of it.
package struct PlanValue: Sendable, Equatable {
    package let cost: PlanCost
    /// No plan costs less; of those that change as little, when sessions had dates. Nil when none was searched for.
    package let bound: Int?
    /// Whether no plan is better.
    package let isProven: Bool

    package init(_ found: FoundPlan) {
        cost = found.cost
        bound = min(found.bound, found.cost.total)
        isProven = found.isOptimal
    }

    /// Of a plan that was there already.
    package init(of plan: Plan, for request: PlanningRequest) {
        cost = PlanCost(of: plan, for: request)
        bound = nil
        isProven = false
    }
}
