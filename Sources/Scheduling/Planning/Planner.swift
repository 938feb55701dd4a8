import Workshops

/// Finds dates, venues and trainers for the sessions of one programme.
///
/// The plan breaks no hard rule and costs little by the preferences; the same request always gives
/// the same plan. That no plan costs less is not claimed.
package struct Planner: Sendable {
    /// How many steps, about one for each workshop looked at, until the search gives up or is content.
    ///
    /// A count and no clock: every machine gives the same answer.
    let patience: Int

    package init() { self.init(patience: 1_000_000) }

    init(patience: Int) { self.patience = patience }

    /// A plan, or what stands in the way of one.
    ///
    /// `report` is told how far the search has come; `keepGoing` is asked often, on any thread, whether to go on.
    package func plan(
        _ request: PlanningRequest, report: (PlanningProgress) -> Void = { _ in },
        keepGoing: @escaping @Sendable () -> Bool = { true }
    ) -> PlanningOutcome {
        var search = PlanSearch(SearchGround(request, book: RuleBook()), budget: StepBudget(patience))
        switch search.find() {
        case .found(let draft):
            let plan = Plan(sessions: draft.sessions)
            let broken = Self.brokenRequests(of: plan, for: request)
            let cost = PlanCost(of: plan, for: request)
            return broken.isEmpty
                ? .planned(FoundPlan(plan: plan, cost: cost, bound: 0, isOptimal: false))
                : .gaveUp(steps: search.budget.spent, broken)
        case .none:
            return .impossible(Obstacles(after: search, patience: patience).breaches)
        case .gaveUp:
            return .gaveUp(
                steps: search.budget.spent, Obstacles(after: search, patience: patience).breaches)
        }
    }

    /// The pins and bans that new sessions break: sessions get their numbers when the search is over.
    private static func brokenRequests(of plan: Plan, for request: PlanningRequest) -> [RuleBreach] {
        let kept = Set(request.kept.compactMap(\.number))
        return PlanVerification.breaches(of: plan, for: request).filter { breach in
            switch breach {
            case .pinned(let placement, _), .banned(let placement, _): !kept.contains(placement.session ?? 0)
            default: false
            }
        }
    }
}
