import Workshops

/// What stands in the way of a plan, after a search has found none.
///
/// One rule at a time is relaxed. Where that lets a plan exist, what the plan breaks of this rule is
/// exactly which rule, where and when. Several rules may each be enough: the fewest breaches come first.
struct Obstacles: Sendable {
    let breaches: [RuleBreach]

    /// Each attempt to explain gets a part of `patience`.
    init(of request: PlanningRequest, patience: Int) {
        let ways = HardRules.all.indices.compactMap {
            Self.breaches(relaxing: $0, for: request, patience: patience / 40)
        }
        let sorted = ways.enumerated().sorted { ($0.element.count, $0.offset) < ($1.element.count, $1.offset) }
        let fullest = Draft(of: request)
        breaches = ways.isEmpty ? Self.next(after: fullest, patience: patience / 4) : sorted.flatMap(\.element)
    }

    /// What the best plan found with one rule relaxed breaks of it; nil when there is none even so.
    private static func breaches(relaxing index: Int, for request: PlanningRequest, patience: Int) -> [RuleBreach]? {
        var strict = HardRules.all
        let relaxed = strict.remove(at: index)
        let ground = SearchGround(request, book: RuleBook(strict: strict, relaxed: [relaxed]))
        var search = PlanSearch(ground, budget: StepBudget(patience))
        guard case .found(let draft) = search.find() else { return nil }
        return draft.breaches
    }

    /// The draft with as many sessions more as fit one after the other.
    ///
    /// A search that counting alone proved vain has placed none.
    private static func filled(_ fullest: Draft, patience: Int) -> Draft {
        let ground = SearchGround(fullest.request, book: RuleBook())
        var budget = StepBudget(patience)
        var draft = fullest
        while draft.sessions.count < fullest.request.programme.sessions.count {
            var choices = SessionEnumeration(of: draft, on: ground, budget: &budget)
            guard let session = choices.next(budget: &budget) else { break }
            draft = draft.adding(session)
        }
        return draft
    }

    /// When no single rule would do: how many sessions fit, and the least that one more would break.
    private static func next(after fullest: Draft, patience: Int) -> [RuleBreach] {
        let request = fullest.request
        let draft = filled(fullest, patience: patience)
        let count = RuleBreach.sessionCount(planned: draft.sessions.count, wanted: request.programme.sessions.count)
        let ground = SearchGround(request, book: RuleBook(strict: [], relaxed: HardRules.all))
        var budget = StepBudget(patience)
        var choices = SessionEnumeration(of: draft, on: ground, budget: &budget)
        guard let session = choices.next(budget: &budget) else { return [count] }
        var schedule = draft.schedule
        return [count] + PlanVerification.breaches(adding: [session], to: &schedule)
    }
}
