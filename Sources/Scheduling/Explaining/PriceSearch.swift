import Workshops

/// Looks for the cheapest plan that has a workshop where a question says.
///
/// One plan for each workshop that it could be, of each session that is not settled; of those of which nothing is
/// asked one stands for all, because their numbers can be exchanged.
struct PriceSearch {
    let question: WorkshopCondition
    /// Numbered.
    let sessions: [PlannedSession]
    let request: PlanningRequest
    let settled: Set<Int>
    let planner: Planner

    /// The cheapest, or nil; and whether that is proven.
    func cheapest() -> (WhyNot.Alternative?, isProven: Bool) {
        let present = PlanCost(of: sessions, for: request)
        let kept = sessions.filter { $0.number.map(settled.contains) ?? false }
        var best: (found: FoundPlan, pin: SessionRequest)?
        var isProven = true
        for pin in pins {
            switch planner.plan(request.with(kept: kept).asking(pin)) {
            case .planned(let found):
                isProven = isProven && found.isOptimal
                if best.map({ found.cost.total < $0.found.cost.total }) ?? true { best = (found, pin) }
            case .impossible: break
            case .gaveUp: isProven = false
            }
        }
        guard let best, let placement = placement(best.pin, in: best.found.plan) else { return (nil, isProven) }
        let alternative = WhyNot.Alternative(
            placement: placement, plan: best.found.plan, difference: best.found.cost - present,
            moved: moved(to: best.found.plan), isBest: isProven)
        return (alternative, isProven)
    }

    private var pins: [SessionRequest] {
        let asked = Set(request.programme.requests.map(\.session))
        let free = (1...max(1, request.programme.sessions.count)).filter { !settled.contains($0) }
        let sessions = free.filter(asked.contains) + free.filter { !asked.contains($0) }.prefix(1)
        return sessions.flatMap { session in
            (1...max(1, request.programme.sessions.workshopsPerSession)).map {
                SessionRequest(.pin, session: session, workshop: $0, question)
            }
        }
    }

    private func placement(_ pin: SessionRequest, in plan: Plan) -> Placement? {
        plan.byNumber[pin.session]?.placements.first { pin.workshop == $0.order }
    }

    /// The present sessions that the plan has in no place.
    private func moved(to plan: Plan) -> [Int] {
        var others = plan.sessions.map { $0.withoutNumber }
        return sessions.compactMap { session in
            if let index = others.firstIndex(of: session.withoutNumber) {
                others.remove(at: index)
                return nil
            }
            return session.number
        }.sorted()
    }
}

extension PlannedSession {
    fileprivate var withoutNumber: PlannedSession { PlannedSession(venue: venue, workshops: workshops) }
}
