extension NetworkSearch {
    struct Proposal: Sendable {
        let sessions: [(Int, [Column])]
        let cost: Int
    }

    /// Plans bodies far from each other at once, then those for which that left no room.
    func planAll() {
        let width = 16, count = ground.bodies.count
        let stride = (count + width - 1) / width
        for start in 0..<stride where keepGoing() {
            let batch = Swift.stride(from: start, to: count, by: stride).filter { columns[$0] == nil }
            let snapshot = occupancy
            let proposals = concurrently(batch) { body in
                self.proposal(for: [body], factor: 1, occupancy: snapshot, steps: 4_000)
            }
            for case let proposal? in proposals where fits(proposal.sessions) { accept(proposal.sessions) }
        }
        for body in ground.bodies.indices where columns[body] == nil { settle(body) }
    }

    /// Plans a body beside the others; makes room by taking back neighbours when there is none.
    private func settle(_ body: Int) {
        for evicted in 0...6 where keepGoing() {
            let group = Array(neighbours[body].filter { columns[$0] != nil }.prefix(evicted))
            if let proposal = proposal(for: [body] + group, factor: 1, occupancy: occupancy, steps: 10_000) {
                accept(proposal.sessions)
                return
            }
        }
    }

    /// New sessions for a group of bodies, one after the other; nil when one finds none.
    private func proposal(for group: [Int], factor: Double, occupancy: Occupancy, steps: Int) -> Proposal? {
        var occupancy = occupancy
        for body in group { for column in columns[body] ?? [] { occupancy.remove(column, on: ground) } }
        var sessions: [(Int, [Column])] = []
        var cost = 0
        for body in group {
            let search = searches[body]
            search.prepare(given: occupancy, prices: factor > 0 ? prices.scaled(by: factor) : nil)
            search.allow(steps: steps)
            let found = search.solve(guess: search.lastGuess).found
            search.release()
            guard let found else { return nil }
            for column in found.columns { occupancy.place(column, on: ground) }
            sessions.append((body, found.columns))
            cost += PlanCost(of: found.columns, body: ground.bodies[body], on: ground).total
        }
        return Proposal(sessions: sessions, cost: cost)
    }

    /// Plans small groups anew, several at once.
    func improve(rounds: Int, report: (PlanningProgress) -> Void) {
        var last = total ?? Int.max
        for _ in 0..<rounds where keepGoing() {
            if let missing = columns.firstIndex(where: { $0 == nil }) { settle(missing) }
            let jobs = drawGroups(4)
            let snapshot = occupancy
            let proposals = concurrently(jobs) { job in
                self.proposal(for: job.group, factor: job.factor, occupancy: snapshot, steps: 4_000)
            }
            for (job, proposal) in zip(jobs, proposals) {
                guard let proposal else { continue }
                let before = job.group.reduce(0) { $0 + costs[$1] }
                guard proposal.cost <= before, fits(proposal.sessions) else { continue }
                accept(proposal.sessions)
            }
            if let total, total < last {
                last = total
                report(PlanningProgress(best: total, bound: bound))
            }
        }
    }

    /// Bodies that are to be planned anew together, and how much of the prices they pay.
    private func drawGroups(_ number: Int) -> [(group: [Int], factor: Double)] {
        var taken: Set<Int> = []
        return (0..<number).compactMap { _ in
            let free = ground.bodies.indices.filter { !taken.contains($0) }
            guard !free.isEmpty else { return nil }
            let first = free[dice.next(free.count)]
            let near = neighbours[first].filter { !taken.contains($0) }.prefix(10)
            let size = min(near.count, dice.next(4))
            let group = dice.shuffled([first] + dice.shuffled(Array(near)).prefix(size))
            taken.formUnion(group)
            return (group, [0, 0.3, 0.6, 1][dice.next(4)])
        }
    }
}
