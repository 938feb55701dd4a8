package import Workshops

/// Why there is no plan: facts that cannot hold together, and what people could agree to.
package struct Conflict: Sendable, Equatable {
    /// The sessions that were wanted.
    package let sessions: SessionRules
    /// With these facts, and whatever the others were, there is no plan; empty when that could not be proven,
    /// or when there is none whatever the facts.
    package let facts: [PlanningFact]
    /// Whether it is proven that there is no plan.
    package let isProven: Bool
    /// Whether it is proven that each of the facts is needed: without any one of them there is a plan.
    package let isSmallest: Bool
    /// Ways to a plan, the cheapest first; fewer sessions last.
    package let relaxations: [Relaxation]
}

/// What people could agree to, and the plan that it allows.
package struct Relaxation: Sendable, Equatable {
    /// One change, or two where one alone does not suffice.
    package let changes: [PlanningChange]
    /// The best plan found; its cost is proven to be the least where `isOptimal`.
    package let found: FoundPlan
}
