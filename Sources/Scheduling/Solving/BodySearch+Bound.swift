extension BodySearch {
    /// A set of kinds and a lower bound of what sessions of these kinds cost.
    struct Candidate {
        let kinds: [Int]
        let bound: Int32
        let coupling: Int32
    }

    /// The least bound of any set of kinds; nil when there is none.
    ///
    /// `guess` is a set that was good before: its bound is a start.
    func relaxed(guess: [Int]? = nil) -> Candidate? {
        var best: Candidate?
        var limit = Self.never
        if let guess, guess.allSatisfy({ place[$0] >= 0 }) {
            let sorted = guess.sorted { place[$0] < place[$1] }
            let coupling = kindsCost(sorted[...])
            let bound = startBound(sorted) + coupling
            if bound < limit {
                limit = bound
                best = Candidate(kinds: sorted, bound: bound, coupling: coupling)
            }
        }
        forEachSet(below: { limit }) { kinds, coupling, rough in
            guard let bound = bound(of: kinds, coupling, rough, below: limit) else { return }
            limit = bound
            best = Candidate(kinds: kinds, bound: bound, coupling: coupling)
        }
        return best
    }

    /// The highest of all bounds of a set; nil when it is not below a limit.
    ///
    /// It is the same whatever the limit: a set that was dismissed once has no lower bound later.
    private func bound(of kinds: [Int], _ coupling: Int32, _ known: Int32, below limit: Int32) -> Int32? {
        let rough = max(known, roughBound(kinds) + coupling)
        guard rough < limit else { return nil }
        let bound = max(rough, startBound(kinds) + coupling)
        return bound < limit ? bound : nil
    }

    /// The cheapest sessions of the body, and a bound which is their cost when that is proven.
    ///
    /// Widening: all sets of kinds whose bound is below a limit are searched in order of it; the limit rises
    /// until the best found lies below it. `report` is told of each better one, and of each limit reached.
    ///
    /// `guess` is a set of kinds that was good before.
    func solve(
        below cutoff: Int32 = never, width: Int32 = 60, guess: [Int]? = nil,
        report: (Found?, Int32) -> Void = { _, _ in }
    ) -> (found: Found?, bound: Int32) {
        root = relaxed(guess: guess)
        guard !effort.isSpent else { return (nil, min(cutoff, separateBound)) }
        guard let root, root.bound < cutoff else { return (nil, cutoff) }
        lastGuess = root.kinds
        // Mostly the first set that is looked at does what its bound says.
        effort.beginSet()
        let first = paths(of: root, below: root.bound + 1)
        effort.endSet()
        if let first { return (first, root.bound) }
        var step = width
        var best: Found?
        var limit = cutoff
        var low = Int32(0)
        var high = min(cutoff, root.bound + step)
        /// The least bound of a set that was left before its end.
        var left = Self.never
        while true {
            var candidates: [Candidate] = []
            report(best, min(limit, left, max(low, root.bound)))
            forEachSet(below: { min(high, limit) }) { kinds, coupling, rough in
                if let bound = bound(of: kinds, coupling, rough, below: min(high, limit)), bound >= low {
                    candidates.append(Candidate(kinds: kinds, bound: bound, coupling: coupling))
                }
            }
            // Sets that were not met cost no less than those of the last round, which were all searched.
            guard !effort.isSpent else { return (best, min(limit, left, max(low, root.bound))) }
            candidates.sort { ($0.bound, $0.kinds) < ($1.bound, $1.kinds) }
            for candidate in candidates where candidate.bound < limit {
                effort.beginSet()
                if let found = paths(of: candidate, below: limit) {
                    best = found
                    limit = found.cost
                    report(best, min(limit, left, candidate.bound))
                }
                if effort.isSpent { left = min(left, candidate.bound) }
                effort.endSet()
                if effort.isSpent { return (best, min(limit, left)) }
            }
            guard high < limit else { return (best, min(limit, left)) }
            low = high
            step *= 2
            high = min(cutoff, high + step)
        }
    }
}

private func < (left: (Int32, [Int]), right: (Int32, [Int])) -> Bool {
    left.0 != right.0 ? left.0 < right.0 : left.1.lexicographicallyPrecedes(right.1)
}
