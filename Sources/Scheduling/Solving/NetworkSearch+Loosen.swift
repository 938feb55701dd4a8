extension NetworkSearch {
    /// Plans one or two sessions of a body anew on any rhythm, the others fixed; several bodies at once.
    ///
    /// Few sessions depart from a weekly rhythm, and little; this finds them.
    func loosen(rounds: Int) {
        guard !isWeekly else { return }
        for _ in 0..<rounds where keepGoing() {
            var taken: Set<Int> = []
            let bodies = (0..<16).map { _ in dice.next(ground.bodies.count) }
                .filter { columns[$0] != nil && taken.insert($0).inserted }
            let jobs = bodies.map { body in
                (body: body, order: dice.shuffled(Array((columns[body] ?? []).indices)), number: 1 + dice.next(2))
            }
            let snapshot = occupancy
            let proposals = concurrently(jobs) { job in
                self.loosened(job.body, Set(job.order.prefix(job.number)), beside: snapshot)
            }
            for case let proposal? in proposals where fits(proposal.sessions) { accept(proposal.sessions) }
        }
    }

    /// The sessions of a body, some of them anew; nil when that costs as much.
    private func loosened(_ index: Int, _ anew: Set<Int>, beside occupancy: Occupancy) -> Proposal? {
        guard let old = columns[index] else { return nil }
        var occupancy = occupancy, around = ground, body = ground.bodies[index]
        for place in anew { occupancy.remove(old[place], on: ground) }
        body.fixed = old.indices.filter { !anew.contains($0) }.map { old[$0] }
        around.bodies = [body]
        let search = BodySearch(around, body: 0, cellsPerSession: anew.count == 1 ? 2 : 1)
        search.effort.keepGoing = keepGoing
        search.prepare(given: occupancy, prices: nil)
        search.effort.allow(steps: 2_000)
        guard let found = search.solve().found else { return nil }
        let sessions = body.fixed + found.columns
        let cost = PlanCost(of: sessions, body: ground.bodies[index], on: ground).total
        return cost < costs[index] ? Proposal(sessions: [(index, sessions)], cost: cost) : nil
    }
}
