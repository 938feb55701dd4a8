extension BodySearch {
    /// What a set of kinds costs for itself and beside the fixed sessions: seats left empty, balance, shared
    /// weekdays and half-days.
    func kindsCost(_ chosen: ArraySlice<Int>) -> Int32 {
        Int32(pairsCost(chosen) + balanceCost(chosen) + fillCost(chosen))
    }

    func pairsCost(_ chosen: ArraySlice<Int>) -> Int {
        var weekdays = fixed.pairs.weekdays, periods = fixed.pairs.periods
        for (place, one) in chosen.enumerated() {
            let first = kinds[one].cell
            weekdays += fixed.weekdays[first / 2]
            periods += fixed.periods[first & 1]
            for other in chosen.dropFirst(place + 1) {
                let second = kinds[other].cell
                if first / 2 == second / 2 { weekdays += 1 }
                if first & 1 == second & 1 { periods += 1 }
            }
        }
        return weekdays * ground.weights.sameWeekday + periods * ground.weights.samePeriod
    }

    /// The least that the balance costs when the sessions that are not chosen yet go where they are wished.
    func balanceCost(_ chosen: ArraySlice<Int>) -> Int {
        var over = 0, under = 0
        for venue in venues.indices {
            var held = fixed.held[venue]
            for kind in chosen where kinds[kind].venue == venue { held += 1 }
            let difference = held - body.quota[venue]
            if difference > 0 { over += difference } else { under -= difference }
        }
        return ground.weights.balance * (over + abs(under - (count - chosen.count)))
    }

    /// The least that empty seats cost, were the sessions that are not chosen yet full.
    func fillCost(_ chosen: ArraySlice<Int>) -> Int {
        let capacity = ground.rules.capacity
        let could = min(capacity * body.sessions, body.people.count)
        guard could > 0, ground.weights.fill > 0 else { return 0 }
        let missing = capacity * (count - chosen.count)
        guard missing < could else { return 0 }
        return ground.weights.fill * max(0, could - missing - seated(chosen))
    }

    /// What empty seats cost when the sessions use exactly these cells.
    func trueFill(_ chosen: [Int], _ cells: [UInt32]) -> Int32 {
        let could = min(ground.rules.capacity * body.sessions, body.people.count)
        guard could > 0, ground.weights.fill > 0 else { return 0 }
        let sets = zip(chosen, cells).flatMap { body.people.suited(venue: kinds[$0].venue, cells: $1) }
        return Int32(ground.weights.fill * max(0, could - seated(Array(chosen.indices)[...], in: sets)))
    }

    /// The most people who can be seated: the least over sets of sessions of their seats and of all people whom
    /// some other session suits (König's theorem).
    private func seated(_ chosen: ArraySlice<Int>, in sets: [UInt64]? = nil) -> Int {
        let capacity = ground.rules.capacity, words = body.people.words, full = 1 << chosen.count
        let first = chosen.startIndex
        guard fixed.columns.isEmpty else {
            let all = chosen.map { Array((sets ?? suited)[$0 * words..<($0 + 1) * words]) } + fixed.suited
            return body.people.seated(in: all, capacity: capacity)
        }
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
        let early = chosen.count { kinds[$0].cell & 1 == 0 }
        let mornings = early + fixed.periods[0], afternoons = chosen.count - early + fixed.periods[1]
        let pairs = { (sessions: Int) in sessions * (sessions - 1) / 2 }
        let least = (0...missing).map { pairs(mornings + $0) + pairs(afternoons + missing - $0) }.min() ?? 0
        return ground.weights.samePeriod * (least - pairs(mornings) - pairs(afternoons))
    }

    /// Gives every set of kinds whose bound is below `limit`, which the receiver may lower as it goes; with what
    /// the set costs for itself, and the bound.
    func forEachSet(below limit: () -> Int32, _ body: ([Int], Int32, Int32) -> Void) {
        guard count > 0 else { return body([], kindsCost([]), kindsCost([])) }
        var chosen: [Int] = []
        chosen.reserveCapacity(count)
        extend(&chosen, Choice(section: 0, left: sections[0].sessions, first: 0, cost: 0), below: limit, body)
    }

    /// Where the next kind of a set is chosen.
    private struct Choice {
        let section: Int
        /// Sessions of the section that are still to be chosen.
        let left: Int
        /// The first kind to be tried, by its place in the order.
        let first: Int
        /// What the chosen ones cost.
        let cost: Int32
        /// The highest bound of the choices so far.
        var bound: Int32 = 0
    }

    private func extend(
        _ chosen: inout [Int], _ choice: Choice, below limit: () -> Int32, _ body: ([Int], Int32, Int32) -> Void
    ) {
        let section = sections[choice.section], missing = count - chosen.count
        let toCome = Int32(pairsToCome(chosen) + pairsSoFar(chosen)) + section.after
        let discount = saved(by: missing - 1)
        if !chosen.isEmpty, dearestShare > 0 {
            var sharing: [Int] = []
            for one in chosen {
                for other in partners[one] where place[other] >= choice.first && section.places.contains(place[other]) {
                    sharing.append(other)
                }
            }
            if chosen.count > 1 { sharing = Array(Set(sharing)).sorted() }
            for kind in sharing where !effort.isSpent { visit(&chosen, kind, shared: true, choice, below: limit, body) }
        }
        for place in max(choice.first, section.places.lowerBound)..<section.places.upperBound {
            let kind = order[place]
            guard !effort.isSpent else { return }
            // Kinds are in order of cost: those that follow cost no less.
            let bound = choice.cost + toCome + least[kind] * Int32(choice.left) - discount
            guard bound < limit() else { return }
            // These were given above, where sharing pays.
            if dearestShare > 0, chosen.contains(where: { canShare($0, kind) }) { continue }
            var choice = choice
            choice.bound = max(choice.bound, bound)
            visit(&chosen, kind, shared: false, choice, below: limit, body)
        }
    }

    /// The most that so many sessions save by sharing ways with others.
    private func saved(by sessions: Int) -> Int32 {
        min(Int32(sessions) * dearestShare, Int32(workshops * count / 2) * dearestWay)
    }

    /// No sessions cost less, by the cheapest of each section alone.
    var separateBound: Int32 {
        sections.reduce(0) { sum, section in
            let cheapest = order[section.places].first.map { least[$0] } ?? Self.never
            return min(Self.never, sum + Int32(section.sessions) * cheapest)
        } + Int32(pairsToCome([]) + pairsSoFar([])) - saved(by: count)
    }

    private func pairsSoFar(_ chosen: [Int]) -> Int { pairsCost(chosen[...]) + balanceCost(chosen[...]) }

    private func visit(
        _ chosen: inout [Int], _ kind: Int, shared: Bool, _ choice: Choice, below limit: () -> Int32,
        _ body: ([Int], Int32, Int32) -> Void
    ) {
        effort.spend(1)
        let missing = count - chosen.count, section = sections[choice.section]
        let cost = choice.cost + (shared ? leastShared[kind] : least[kind])
        chosen.append(kind)
        defer { chosen.removeLast() }
        let rest = least[kind] * Int32(choice.left - 1) + section.after - saved(by: missing - 1)
        let pairs = Int32(pairsSoFar(chosen) + pairsToCome(chosen))
        guard cost + rest + pairs < limit() else { return }
        let coupling = pairs + Int32(fillCost(chosen[...]))
        let bound = max(choice.bound, cost + rest + coupling)
        guard bound < limit() else { return }
        guard missing > 1 else { return body(chosen, coupling, bound) }
        if choice.left > 1 {
            let next = Choice(
                section: choice.section, left: choice.left - 1, first: place[kind], cost: cost, bound: bound)
            extend(&chosen, next, below: limit, body)
        } else {
            let following = sections[choice.section + 1]
            let next = Choice(
                section: choice.section + 1, left: following.sessions, first: following.places.lowerBound, cost: cost,
                bound: bound)
            extend(&chosen, next, below: limit, body)
        }
    }
}
