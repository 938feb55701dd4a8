import Workshops

/// Finds dates, venues and trainers for the sessions of one programme.
///
/// The plan breaks no hard rule, and none costs less by the preferences where that is proven; the same request
/// always gives the same plan.
package struct Planner: Sendable {
    /// How many steps, about one for each workshop looked at, until the search gives up or is content.
    ///
    /// A count and no clock: every machine gives the same answer.
    let patience: Int
    /// Whether any plan will do.
    var takesAny = false

    package init() { self.init(patience: 3_000_000) }

    init(patience: Int) { self.patience = patience }

    /// The best plan found, or whether there is none.
    ///
    /// `report` is told how far the search has come; `keepGoing` is asked often, on any thread, whether to go on.
    package func plan(
        _ request: PlanningRequest, report: (PlanningProgress) -> Void = { _ in },
        keepGoing: @escaping @Sendable () -> Bool = { true }
    ) -> PlanningOutcome {
        let layout = RequestLayout(request)
        let ground = Ground(layout)
        let fixed = Occupancy(ground, fixed: ground.bodies[0].fixed)
        guard Capacity(of: ground.bodies[0], on: ground, beside: fixed).sessions >= request.missing else {
            return .impossible
        }
        let search = BodySearch(ground, body: 0, cellsPerSession: takesAny ? 1 : 2)
        search.effort.keepGoing = keepGoing
        search.prepare(given: fixed, prices: nil)
        func tell(_ found: BodySearch.Found?, _ bound: Int32) {
            guard let found else { return report(PlanningProgress(best: nil, bound: 0)) }
            let plan = FoundPlan(found, bound: Int(bound), layout)
            report(PlanningProgress(best: plan.cost.total, bound: plan.bound))
        }
        var answer = Answer(found: nil, bound: search.separateBound, isProven: false)
        if request.missing <= BodySearch.mostSessions { answer = solve(search, patience / 3, knowing: answer, tell) }
        if !answer.isProven, !isEnough(answer) {
            var council = CouncilSearch(ground, patience: patience / 30, keepGoing: keepGoing)
            if council.construct() {
                if !takesAny { council.improve(rounds: 60) { tell($0, answer.bound) } }
                answer.take(council.found)
            }
            if request.missing <= BodySearch.mostSessions, !isEnough(answer) {
                answer = solve(search, patience, knowing: answer, tell)
            }
        }
        guard let found = answer.found else {
            return answer.isProven ? .impossible : .gaveUp(steps: search.effort.work / 16)
        }
        return .planned(FoundPlan(found, bound: Int(answer.bound), layout))
    }

    /// The cheapest sessions, and what is proven of them.
    private struct Answer {
        var found: BodySearch.Found?
        var bound: Int32
        var isProven: Bool

        mutating func take(_ other: BodySearch.Found) {
            if other.cost < found?.cost ?? BodySearch.never { found = other }
        }
    }

    private func isEnough(_ answer: Answer) -> Bool { takesAny && answer.found != nil }

    private func solve(
        _ search: BodySearch, _ patience: Int, knowing earlier: Answer, _ tell: (BodySearch.Found?, Int32) -> Void
    ) -> Answer {
        search.effort.mostWork = search.effort.work + 16 * patience
        let (found, bound) = search.solve(below: earlier.found?.cost ?? BodySearch.never) { found, bound in
            tell(found ?? earlier.found, max(bound, earlier.bound))
        }
        let best = found ?? earlier.found
        return Answer(
            found: best, bound: max(bound, earlier.bound),
            isProven: best.map { bound >= $0.cost } ?? (bound >= BodySearch.never))
    }
}

extension FoundPlan {
    /// What a search found beside the kept sessions, and proved.
    fileprivate init(_ found: BodySearch.Found, bound: Int, _ layout: RequestLayout) {
        let request = layout.request, numbers = layout.numbers
        let sessions = zip(found.columns, found.roles).map { column, role in
            layout.session(column, number: role > 0 ? numbers[role - 1] : nil)
        }
        let plan = Plan(sessions: request.kept + sessions)
        let cost = PlanCost(of: plan, for: request)
        let moves = MoveCosts(request).cost(of: sessions, from: request.previous)
        // The search leaves out what kept sessions cost whatever the others do.
        let kept = cost.total + moves - Int(found.cost)
        self.init(
            plan: plan, cost: cost, bound: max(0, bound + kept - moves), isOptimal: bound >= Int(found.cost))
    }
}
