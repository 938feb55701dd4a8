import Synchronization
import Workshops

/// Looks for the cheapest plan that has a workshop where a question says.
///
/// First one session moves and the others stay, which is soon known. Then all that are not settled may move: one
/// plan for each workshop that it could be, of each session; of those of which nothing is asked one stands for
/// all, because their numbers can be exchanged. Such a search ends once it cannot be cheaper than what is known.
struct PriceSearch {
    let question: WorkshopCondition
    /// Numbered.
    let sessions: [PlannedSession]
    let request: PlanningRequest
    let settled: Set<Int>
    let planner: Planner
    let keepGoing: @Sendable () -> Bool

    private var present: Int { PlanCost(of: sessions, for: request).total }

    private struct Best {
        let found: FoundPlan
        let pin: SessionRequest
    }

    /// The cheapest, or nil; and whether that is proven.
    func cheapest() -> (WhyNot.Alternative?, isProven: Bool) {
        let free = (1...max(1, request.programme.sessions.count)).filter { !settled.contains($0) }
        var best: Best?
        for session in free {
            _ = improve(&best, by: pins(session), keeping: sessions.filter { $0.number != session })
        }
        let asked = Set(request.programme.requests.map(\.session))
        let different = free.filter(asked.contains) + free.filter { !asked.contains($0) }.prefix(1)
        let kept = sessions.filter { $0.number.map(settled.contains) ?? false }
        let isProven = improve(&best, by: different.flatMap(pins), keeping: kept)
        guard let best, let placement = placement(best.pin, in: best.found.plan) else { return (nil, isProven) }
        let alternative = WhyNot.Alternative(
            placement: placement, plan: best.found.plan,
            difference: best.found.cost - PlanCost(of: sessions, for: request),
            moved: moved(to: best.found.plan), isBest: isProven)
        return (alternative, isProven)
    }

    /// Looks for something cheaper; whether it is proven that nothing else is.
    private func improve(
        _ best: inout Best?, by pins: [SessionRequest], keeping kept: [PlannedSession]
    ) -> Bool {
        var isProven = true
        // Something that costs no more than the present plan is hard to beat: perhaps nothing can.
        var floor: Int?
        func isUnbeatable(_ cost: Int) -> Bool {
            guard cost <= present else { return false }
            floor = floor ?? self.floor(keeping: kept)
            return cost <= floor ?? 0
        }
        for pin in pins {
            let ceiling = best?.found.cost.total ?? .max
            guard !isUnbeatable(ceiling) else { return true }
            let isBeaten = Flag()
            let outcome = planner.plan(
                request.with(kept: kept).asking(pin),
                report: { if $0.best != nil, $0.bound >= ceiling { isBeaten.raise() } },
                keepGoing: { [keepGoing] in !isBeaten.isRaised && keepGoing() })
            switch outcome {
            case .planned(let found):
                isProven = isProven && (found.isOptimal || found.bound >= ceiling || isBeaten.isRaised)
                if found.cost.total < ceiling { best = Best(found: found, pin: pin) }
            case .impossible: break
            case .gaveUp: isProven = isProven && isBeaten.isRaised
            }
        }
        return isProven || best.map { isUnbeatable($0.found.cost.total) } ?? false
    }

    /// No plan at all costs less.
    private func floor(keeping kept: [PlannedSession]) -> Int {
        guard case .planned(let found) = Planner().plan(request.with(kept: kept), keepGoing: keepGoing)
        else { return 0 }
        return found.bound
    }

    private func pins(_ session: Int) -> [SessionRequest] {
        (1...max(1, request.programme.sessions.workshopsPerSession)).map {
            SessionRequest(.pin, session: session, workshop: $0, question)
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

/// Something that has happened, as every thread sees it.
private final class Flag: Sendable {
    private let value = Atomic<Bool>(false)

    var isRaised: Bool { value.load(ordering: .relaxed) }

    func raise() { value.store(true, ordering: .relaxed) }
}
