extension NetworkSearch {
    struct Proposal: Sendable {
        let sessions: [(Int, [Column])]
        let cost: Int
    }

    /// Plans every body, those far from each other at once, then those for which that left no room.
    func planAll() {
        let width = 16, count = ground.bodies.count
        let stride = (count + width - 1) / width
        let slots = prices.scaled(by: 1)
        for start in 0..<stride where keepGoing() {
            let batch = Swift.stride(from: start, to: count, by: stride).filter { columns[$0] == nil }
            let snapshot = occupancy
            let proposals = concurrently(batch) { body in
                self.proposal(for: [body], at: slots, beside: snapshot, steps: 2_000)
            }
            for case let proposal? in proposals where fits(proposal.sessions) { accept(proposal.sessions) }
        }
        for body in ground.bodies.indices where columns[body] == nil { settle(body, at: slots) }
    }

    /// Plans every body anew at the prices of now, and keeps what was before if that was better.
    func planAllAnew() {
        let before = (columns, total)
        clear()
        planAll()
        if let old = before.1, total.map({ $0 > old }) ?? true { restore(before.0) }
    }

    /// Plans a body beside the others; makes room by taking back neighbours when there is none.
    func settle(_ body: Int, at slots: Prices) {
        for evicted in 0...6 where keepGoing() {
            let group = Array(neighbours[body].filter { columns[$0] != nil }.prefix(evicted))
            if let proposal = proposal(for: [body] + group, at: slots, beside: occupancy, steps: 10_000) {
                accept(proposal.sessions)
                return
            }
        }
    }

    /// New sessions for a group of bodies, one after the other; nil when one finds none.
    ///
    /// Without prices, none that cost more than `limit`.
    func proposal(
        for group: [Int], at slots: Prices?, beside occupancy: Occupancy, steps: Int, limit: Int? = nil
    ) -> Proposal? {
        var occupancy = occupancy
        for body in group { for column in columns[body] ?? [] { occupancy.remove(column, on: ground) } }
        var sessions: [(Int, [Column])] = []
        var cost = 0
        // What the bodies to come cost at least.
        var rest = group.reduce(0) { $0 + alone[$1] }
        for body in group {
            let search = weekly[body]
            rest -= alone[body]
            search.prepare(given: occupancy, prices: slots)
            search.effort.allow(steps: steps)
            let cutoff = limit.map { Int32(clamping: $0 - cost - rest + 1) } ?? BodySearch.never
            let found = search.solve(below: slots == nil ? cutoff : BodySearch.never, guess: search.lastGuess).found
            search.known = .init()
            guard let found else { return nil }
            for column in found.columns { occupancy.place(column, on: ground) }
            sessions.append((body, found.columns))
            cost += PlanCost(of: found.columns, body: ground.bodies[body], on: ground).total
        }
        return Proposal(sessions: sessions, cost: cost)
    }

    func accept(_ sessions: [(Int, [Column])]) {
        for (body, _) in sessions { for column in columns[body] ?? [] { occupancy.remove(column, on: ground) } }
        for (body, new) in sessions {
            for column in new { occupancy.place(column, on: ground) }
            columns[body] = new
            costs[body] = PlanCost(of: new, body: ground.bodies[body], on: ground).total
        }
    }

    private func clear() {
        columns = Array(repeating: nil, count: columns.count)
        costs = Array(repeating: 0, count: costs.count)
        occupancy = Occupancy(ground)
    }

    /// Goes back to a plan.
    func restore(_ plan: [[Column]?]) {
        clear()
        accept(plan.enumerated().compactMap { body, sessions in sessions.map { (body, $0) } })
    }

    /// Whether sessions fit beside all others but those that they replace.
    func fits(_ sessions: [(Int, [Column])]) -> Bool {
        for (body, _) in sessions { for column in columns[body] ?? [] { occupancy.remove(column, on: ground) } }
        var placed: [Column] = []
        let fits = sessions.allSatisfy { _, new in
            new.allSatisfy { column in
                guard allows(column) else { return false }
                occupancy.place(column, on: ground)
                placed.append(column)
                return true
            }
        }
        for column in placed { occupancy.remove(column, on: ground) }
        for (body, _) in sessions { for column in columns[body] ?? [] { occupancy.place(column, on: ground) } }
        return fits
    }

    private func allows(_ column: Column) -> Bool {
        column.workshops.allSatisfy {
            occupancy.allows(venue: column.venue, slot: $0.slot, trainer: $0.trainer, on: ground)
        }
    }
}
