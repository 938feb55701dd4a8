extension NetworkSearch {
    /// What a body costs at least at some prices, and sessions that cost about so much.
    struct Answer: Sendable {
        let bound: Int32
        let columns: [Column]
    }

    /// Whether sessions on a weekly rhythm are all that is asked for.
    var isWeekly: Bool { ground.rules.regular == true }

    /// Moves the prices, and asks every body what it does there, on a weekly rhythm.
    func raiseBound(rounds: Int, report: (PlanningProgress) -> Void) {
        for _ in 0..<rounds where keepGoing() {
            let slots = prices.current
            let answers = concurrently(weekly) { self.answer(of: $0, at: slots) }
            // Who is stopped midway has found nothing; bounds of all are needed.
            guard keepGoing() else { return }
            if isWeekly, alone.allSatisfy({ $0 == 0 }) { alone = answers.map { Int($0.bound) } }
            let value = prices.learn(from: answers, on: ground)
            if isWeekly, value > bound {
                bound = value
                report(PlanningProgress(best: total, bound: bound))
            }
        }
    }

    private func answer(of search: BodySearch, at slots: Prices) -> Answer {
        search.prepare(given: nil, prices: slots)
        search.effort.allow(steps: 2_000)
        defer { search.known = .init() }
        let (found, bound) = search.solve(guess: search.lastGuess)
        if let found { return Answer(bound: bound, columns: found.columns) }
        guard let root = search.root else { return Answer(bound: bound, columns: []) }
        return Answer(bound: bound, columns: search.relaxedColumns(of: root))
    }

    /// Bounds some bodies on any rhythm; when all are, a proof for all together is made of it and begins anew.
    ///
    /// The first proof is without prices, so that a part of it is a proof, too.
    func prove(bodies number: Int, report: (PlanningProgress) -> Void) {
        guard !isWeekly, keepGoing() else { return }
        if proof.bounds.isEmpty {
            // On any rhythm it is easier to make way, and prices are lower.
            let factor = [0, 0.5, 0.25, 0.75][proof.turn % 4]
            proof.prices = factor > 0 ? prices.scaled(by: factor) : nil
            proof.turn += 1
        }
        let slots = proof.prices, first = proof.bounds.count
        let batch = Array(searches[first..<min(searches.count, first + number)])
        let bounds = concurrently(batch) { search -> Int in
            search.prepare(given: nil, prices: slots)
            defer { search.known = .init() }
            return Int(search.relaxed()?.bound ?? 0)
        }
        guard keepGoing() else { return }
        proof.bounds += bounds
        let isWhole = proof.bounds.count == searches.count
        if slots == nil { alone.replaceSubrange(first..<first + bounds.count, with: bounds) }
        if isWhole || slots == nil {
            bound = max(bound, proof.bounds.reduce(0, +) - prices.sum(of: slots))
            report(PlanningProgress(best: total, bound: bound))
        }
        if isWhole { proof.bounds = [] }
    }
}
