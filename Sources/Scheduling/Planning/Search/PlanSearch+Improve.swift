import Workshops

extension PlanSearch {
    /// A draft with as many sessions that costs no more, and often less.
    ///
    /// Every session in turn takes its best place beside the others, until none gains. Where that ends
    /// depends on where it began, so it begins anew with a first session at each venue and half-day of
    /// the week; the cheapest end wins, the earliest among equals.
    mutating func improve(_ draft: Draft) -> Draft {
        var best = settle(draft)
        // A lone session is at its best already; a relaxed search only has to show where a rule must yield.
        guard draft.new.count > 1, !ground.book.isRelaxed else { return best }
        for start in ground.starts {
            guard let other = greedy(from: start, sessions: draft.new.count).map({ settle($0) }) else { continue }
            if cost(of: other) < cost(of: best) { best = other }
        }
        return best
    }

    /// Places so many sessions one after the other, each where it costs least; nil when one finds no place.
    private mutating func greedy(from start: SearchGround.Start, sessions: Int) -> Draft? {
        var draft = Draft(of: ground.request)
        for index in 0..<sessions {
            let start = index == 0 ? start : nil
            var choices = SessionEnumeration(of: draft, on: ground, startingAt: start, budget: &budget)
            guard let session = choices.next(budget: &budget) else { return nil }
            draft = draft.adding(session)
        }
        return draft
    }

    /// Moves one session at a time to its best place beside the others, until none gains.
    private mutating func settle(_ draft: Draft) -> Draft {
        let first = ground.request.kept.count
        var best = draft
        var settled = 0
        while settled < best.new.count {
            // The sessions take turns: who has moved goes to the end.
            let rest = best.removing(at: first)
            var choices = SessionEnumeration(of: rest, on: ground, budget: &budget)
            guard let session = choices.next(budget: &budget) else { break }
            let moved = rest.adding(session)
            let gains = cost(of: moved) < cost(of: best)
            best = gains ? moved : rest.adding(best.sessions[first])
            settled = gains ? 1 : settled + 1
        }
        return best
    }

    private func cost(of draft: Draft) -> Int {
        let breaches = ground.book.isRelaxed ? draft.breaches.count : 0
        return PlanCost(of: draft.sessions, for: ground.request).total + RuleBook.breachPrice * breaches
    }
}
