extension NetworkSearch {
    /// What a body costs at least at some prices, and sessions that cost about so much.
    struct Answer: Sendable {
        let bound: Int32
        let columns: [Column]
    }

    /// Moves the prices, and asks every body what it does there.
    func raiseBound(rounds: Int, report: (PlanningProgress) -> Void) {
        for _ in 0..<rounds where keepGoing() {
            let slots = prices.current
            let answers = concurrently(Array(searches.indices)) { self.answer(of: $0, at: slots) }
            // Who is stopped midway has found nothing; bounds of all are needed.
            guard keepGoing() else { return }
            if alone.allSatisfy({ $0 == 0 }) { alone = answers.map { Int($0.bound) } }
            let value = prices.learn(from: answers, on: ground)
            if value > bound {
                bound = value
                report(PlanningProgress(best: total, bound: bound))
            }
        }
    }

    private func answer(of body: Int, at slots: Prices) -> Answer {
        let search = searches[body]
        search.prepare(given: nil, prices: slots)
        search.allow(steps: 2_000)
        defer { search.release() }
        let (found, bound) = search.solve(guess: search.lastGuess)
        if let found { return Answer(bound: bound, columns: found.columns) }
        guard let root = search.root else { return Answer(bound: bound, columns: []) }
        return Answer(bound: bound, columns: search.relaxedColumns(of: root))
    }
}
