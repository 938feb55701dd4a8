extension NetworkSearch {
    /// Plans small groups anew, several at once, and keeps what costs no more, or at most `detour` more.
    func improve(rounds: Int, detour: Int, report: (PlanningProgress) -> Void) {
        let offers: [Prices?] = [nil] + [0.3, 0.6, 1].map { prices.scaled(by: $0) }
        var last = total ?? Int.max
        for _ in 0..<rounds where keepGoing() {
            if let missing = columns.firstIndex(where: { $0 == nil }), let full = offers.last ?? nil {
                settle(missing, at: full)
            }
            let jobs = drawGroups(ground.bodies.count < 50 ? 4 : 16).map { group in
                (group: group, offer: dice.next(offers.count), limit: cost(of: group) + dice.next(detour + 1))
            }
            let snapshot = occupancy
            let proposals = concurrently(jobs) { job in
                self.proposal(
                    for: job.group, at: offers[job.offer], beside: snapshot, steps: 2_000,
                    limit: job.limit)
            }
            for (job, proposal) in zip(jobs, proposals) {
                guard let proposal, proposal.cost <= job.limit, fits(proposal.sessions) else { continue }
                accept(proposal.sessions)
            }
            if let total, total < last {
                last = total
                report(PlanningProgress(best: total, bound: bound))
            }
        }
    }

    private func cost(of group: [Int]) -> Int { group.reduce(0) { $0 + costs[$1] } }

    /// Bodies that are to be planned anew together.
    ///
    /// The first of each group is the one of three that could save most.
    private func drawGroups(_ number: Int) -> [[Int]] {
        var taken: Set<Int> = []
        return (0..<number).compactMap { _ in
            let drawn = (0..<3).map { _ in dice.next(ground.bodies.count) }.filter { !taken.contains($0) }
            guard let first = drawn.max(by: { costs[$0] - alone[$0] < costs[$1] - alone[$1] }) else { return nil }
            let near = neighbours[first].filter { !taken.contains($0) }.prefix(10)
            let size = min(near.count, dice.next(4))
            let group = dice.shuffled([first] + dice.shuffled(Array(near)).prefix(size))
            taken.formUnion(group)
            return group
        }
    }
}
