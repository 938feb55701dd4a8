/// What came of looking for a plan.
package enum PlanningOutcome: Sendable, Equatable {
    /// A plan: kept sessions as they were, new ones that break no rule.
    ///
    /// What ``PlanVerification`` finds in it concerns kept sessions alone.
    case planned(Plan)
    /// There is none, and that is proven; what stands in the way.
    ///
    /// The breaches are those of plans that would exist if one rule were left out, the plan with the
    /// fewest first. When no single rule would help, a `session-count` breach comes first, followed by
    /// what the next session would break.
    case impossible([RuleBreach])
    /// None was found in so many steps; there may be one. The breaches as in ``impossible(_:)``.
    case gaveUp(steps: Int, [RuleBreach])
}
