extension BodySearch {
    /// What a set of kinds costs for itself: seats left empty, balance, shared weekdays and half-days.
    func kindsCost(_ chosen: ArraySlice<Int>, of total: Int) -> Int32 {
        Int32(pairsCost(chosen) + balanceCost(chosen, of: total) + fillCost(chosen, of: total))
    }

    func pairsCost(_ chosen: ArraySlice<Int>) -> Int {
        var weekdays = 0, periods = 0
        for (place, one) in chosen.enumerated() {
            for other in chosen.dropFirst(place + 1) {
                let first = kinds[one].cell, second = kinds[other].cell
                if first / 2 == second / 2 { weekdays += 1 }
                if first & 1 == second & 1 { periods += 1 }
            }
        }
        return weekdays * ground.weights.sameWeekday + periods * ground.weights.samePeriod
    }

    /// The least that the balance costs when the sessions that are not chosen yet go where they are wished.
    func balanceCost(_ chosen: ArraySlice<Int>, of total: Int) -> Int {
        var over = 0, under = 0
        for venue in venues.indices {
            var held = 0
            for kind in chosen where kinds[kind].venue == venue { held += 1 }
            let difference = held - body.quota[venue]
            if difference > 0 { over += difference } else { under -= difference }
        }
        return ground.weights.balance * (over + abs(under - (total - chosen.count)))
    }

    /// The least that empty seats cost, were the sessions that are not chosen yet full.
    func fillCost(_ chosen: ArraySlice<Int>, of total: Int) -> Int {
        let capacity = ground.rules.capacity
        let could = min(capacity * total, body.people.count)
        guard could > 0, ground.weights.fill > 0 else { return 0 }
        let missing = capacity * (total - chosen.count)
        guard missing < could else { return 0 }
        return ground.weights.fill * max(0, could - missing - seated(chosen))
    }

    /// What empty seats cost when the sessions use exactly these cells.
    func trueFill(_ chosen: [Int], _ cells: [UInt32]) -> Int32 {
        let could = min(ground.rules.capacity * count, body.people.count)
        guard could > 0, ground.weights.fill > 0 else { return 0 }
        let sets = zip(chosen, cells).flatMap { body.people.suited(venue: kinds[$0].venue, cells: $1) }
        return Int32(ground.weights.fill * max(0, could - seated(Array(chosen.indices)[...], in: sets)))
    }

    /// The most people who can be seated: the least over sets of sessions of their seats and of all people whom
    /// some other session suits (König's theorem).
    private func seated(_ chosen: ArraySlice<Int>, in sets: [UInt64]? = nil) -> Int {
        let capacity = ground.rules.capacity, words = body.people.words, full = 1 << chosen.count
        let first = chosen.startIndex
        var best = Int.max
        return (sets ?? suited).withUnsafeBufferPointer { suited in
            for mask in 0..<full {
                var people = 0
                for word in 0..<words {
                    var union: UInt64 = 0
                    for place in 0..<chosen.count where mask >> place & 1 == 1 {
                        union |= suited[chosen[first + place] * words + word]
                    }
                    people += union.nonzeroBitCount
                }
                best = min(best, people + capacity * (chosen.count - mask.nonzeroBitCount))
            }
            return best
        }
    }

    /// The least that half-days shared by sessions which are not chosen yet will add.
    private func pairsToCome(_ chosen: [Int]) -> Int {
        let missing = count - chosen.count
        let mornings = chosen.count { kinds[$0].cell & 1 == 0 }
        let afternoons = chosen.count - mornings
        let pairs = { (sessions: Int) in sessions * (sessions - 1) / 2 }
        let least = (0...missing).map { pairs(mornings + $0) + pairs(afternoons + missing - $0) }.min() ?? 0
        return ground.weights.samePeriod * (least - pairs(mornings) - pairs(afternoons))
    }

    /// Gives every set of kinds whose bound is below `limit`, which the receiver may lower as it goes.
    func forEachSet(below limit: () -> Int32, _ body: ([Int], Int32) -> Void) {
        var chosen: [Int] = []
        chosen.reserveCapacity(count)
        extend(&chosen, from: 0, cost: 0, below: limit, body)
    }

    private func extend(
        _ chosen: inout [Int], from first: Int, cost: Int32, below limit: () -> Int32, _ body: ([Int], Int32) -> Void
    ) {
        let missing = count - chosen.count
        let toCome = Int32(pairsToCome(chosen) + Int(pairsSoFar(chosen)))
        let discount = Int32(min(missing - 1, count / 2)) * dearestShare
        if !chosen.isEmpty, dearestShare > 0 {
            var sharing: [Int] = []
            for one in chosen { for other in partners[one] where place[other] >= first { sharing.append(other) } }
            if chosen.count > 1 { sharing = Array(Set(sharing)).sorted() }
            for kind in sharing {
                visit(&chosen, kind, shared: true, discount: discount, cost: cost, below: limit, body)
            }
        }
        for place in first..<order.count {
            let kind = order[place]
            // Kinds are in order of cost: those that follow cost no less.
            guard cost + toCome + least[kind] * Int32(missing) - discount < limit() else { return }
            // These were given above, where sharing pays.
            if dearestShare > 0, chosen.contains(where: { canShare($0, kind) }) { continue }
            visit(&chosen, kind, shared: false, discount: discount, cost: cost, below: limit, body)
        }
    }

    private func pairsSoFar(_ chosen: [Int]) -> Int { pairsCost(chosen[...]) + balanceCost(chosen[...], of: count) }

    private func visit(
        _ chosen: inout [Int], _ kind: Int, shared: Bool, discount: Int32, cost: Int32, below limit: () -> Int32,
        _ body: ([Int], Int32) -> Void
    ) {
        let missing = count - chosen.count
        let own = shared ? leastShared[kind] : least[kind]
        chosen.append(kind)
        defer { chosen.removeLast() }
        let rest = least[kind] * Int32(missing - 1) - discount
        let pairs = Int32(pairsSoFar(chosen) + pairsToCome(chosen))
        guard cost + own + rest + pairs < limit() else { return }
        let coupling = pairs + Int32(fillCost(chosen[...], of: count))
        guard cost + own + rest + coupling < limit() else { return }
        if missing == 1 {
            body(chosen, coupling)
        } else {
            extend(&chosen, from: place[kind], cost: cost + own, below: limit, body)
        }
    }
}
