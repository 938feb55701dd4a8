/// What came of looking for a plan.
package enum PlanningOutcome: Sendable, Equatable {
    /// A plan: kept sessions as they were, others that break no rule.
    ///
    /// What ``PlanVerification`` finds in it concerns kept sessions alone.
    case planned(FoundPlan)
    /// There is none, and that is proven; ``Conflict`` tells why.
    case impossible
    /// None was found in so many steps; there may be one.
    case gaveUp(steps: Int)
}

/// A plan, what it costs, and what is proven of it.
package struct FoundPlan: Sendable, Equatable {
    package let plan: Plan
    /// What the plan costs, term by term.
    package let cost: PlanCost
    /// No plan costs less; of those that change as little, where sessions had dates before.
    package let bound: Int
    /// Whether no plan is better: none changes less, and none that changes as little costs less.
    package let isOptimal: Bool

    package init(plan: Plan, cost: PlanCost, bound: Int, isOptimal: Bool) {
        self.plan = plan
        self.cost = cost
        self.bound = bound
        self.isOptimal = isOptimal
    }
}
