/// The least that the workshops of a session from some workshop on can cost, by slot and trainers.
///
/// Dynamic programming from the last workshop back, for one trainer, for two, and for any number.
struct Tails {
    let slots: Int
    let workshops: Int
    let venues: Int
    let trainers: Int
    /// Cost of a workshop by venue, trainer and slot: travel, holidays, prices; `never` where it cannot be held.
    var costs: [Int32]
    /// By role, then by workshop, venue, trainer and slot: what it costs more; nothing for those without a number.
    var extras: [[Int32]] = []
    /// Cost of the way to a venue, by venue and trainer.
    let travel: [Int32]
    let teaches: [UInt32]
    let serving: [[Int]]
    let steps: [[Ground.Step]]
    let change: Int32

    init(_ ground: Ground, body: Ground.Body, trainers: [Int]) {
        slots = ground.slots
        workshops = ground.rules.workshops
        venues = body.venues.count
        self.trainers = trainers.count
        costs = []
        teaches = trainers.map { ground.trainers[$0].teaches }
        steps = ground.steps
        change = Int32(ground.weights.continuity)
        var travel = Array(repeating: BodySearch.never, count: body.venues.count * trainers.count)
        for (venue, global) in body.venues.enumerated() {
            for served in ground.venues[global].served {
                guard let local = trainers.firstIndex(of: served.trainer) else { continue }
                travel[venue * trainers.count + local] = Int32(2 * ground.weights.travel * served.minutes)
            }
        }
        self.travel = travel
        serving = body.venues.indices.map { venue in
            trainers.indices.filter { travel[venue * trainers.count + $0] < BodySearch.never }
        }
        extras = body.roles.map { role in
            (0..<workshops).flatMap { order in
                body.venues.flatMap { venue in
                    trainers.flatMap { trainer in
                        let first = ground.index(order: order, venue: venue, trainer: trainer, slot: 0)
                        return role.extra[first..<first + ground.slots]
                    }
                }
            }
        }
    }

    /// The cost of a workshop of a role.
    @inline(__always) func cost(role: Int, order: Int, venue: Int, trainer: Int, slot: Int) -> Int32 {
        let index = (venue * trainers + trainer) * slots + slot
        let cost = costs[index]
        guard role > 0, cost < BodySearch.never else { return cost }
        return min(BodySearch.never, cost + extras[role - 1][order * costs.count + index])
    }

    /// What a kind of session may use, and must use before it ends.
    struct Scope {
        let role: Int
        let venue: Int
        /// Cells that may be used.
        let cells: UInt32
        /// Cells that must all be used, in order of bits; or else
        let must: [Int]
        /// so many changes of cell, at least.
        let changes: Int

        /// What may still be missing: sets of `must`, or numbers of changes.
        var needs: Int { changes > 0 ? changes + 1 : 1 << must.count }

        @inline(__always) func bit(_ slot: Int) -> Int {
            let cell = slot % 14
            for (index, one) in must.enumerated() where one == cell { return 1 << index }
            return 0
        }
    }

    /// By number of shared ways, by what is still missing, by workshop and slot: the least cost of it and all that follow.
    ///
    /// A way can be shared, and costs nothing then, where the same trainer could also be at the venue in the
    /// other half of the day; `shared` is the most such ways.
    func tail(_ scope: Scope, with trainers: [Int], shared most: Int) -> [Int32] {
        let never = BodySearch.never
        let level = workshops * slots, needs = scope.needs
        var tail = Array(repeating: never, count: (most + 1) * needs * level)
        let allowed = (0..<14).map { scope.cells >> UInt32($0) & 1 == 1 }
        let bits = (0..<14).map { scope.bit($0) }
        var plain = Array(repeating: never, count: slots)
        var free = plain
        var teaching: UInt64? = nil
        tail.withUnsafeMutableBufferPointer { tail in
            for order in stride(from: workshops - 1, through: 0, by: -1) {
                let able = trainers.reduce(UInt64(0)) {
                    teaches[$1] >> UInt32(order) & 1 == 1 ? $0 | 1 << UInt64($1) : $0
                }
                if teaching != able || scope.role > 0 {
                    cheapest(scope, order: order, able: able, sharing: most > 0, &plain, &free)
                    teaching = able
                }
                let row = order * slots
                for slot in 0..<slots where plain[slot] < never && allowed[slot % 14] {
                    for need in 0..<needs {
                        for shared in 0...most {
                            let at = (shared * needs + need) * level + row + slot
                            var rest: Int32 = 0, restShared: Int32 = never
                            if order == workshops - 1 {
                                let isMet = scope.changes > 0 ? need == 0 : need & ~bits[slot % 14] == 0
                                guard isMet else { continue }
                                if shared > 0 { restShared = 0 }
                            } else if scope.changes > 0 {
                                rest = leastChanging(tail, after: at, slot, need: need, level: level)
                                if shared > 0 {
                                    restShared = leastChanging(
                                        tail, after: at - needs * level, slot, need: need, level: level)
                                }
                            } else {
                                let left = need & ~bits[slot % 14]
                                let next = at - (need - left) * level
                                rest = least(tail, after: next, slot)
                                if shared > 0 { restShared = least(tail, after: next - needs * level, slot) }
                            }
                            var value = rest + plain[slot]
                            if shared > 0 { value = min(value, restShared + free[slot]) }
                            if value < never { tail[at] = value }
                        }
                    }
                }
            }
        }
        return tail
    }

    /// The least that follows a workshop, steps included.
    @inline(__always)
    private func least(_ tail: UnsafeMutableBufferPointer<Int32>, after index: Int, _ slot: Int) -> Int32 {
        var best = BodySearch.never
        let next = index + slots
        for step in steps[slot & 1] {
            guard slot + step.slots < slots else { break }
            best = min(best, tail[next + step.slots] + step.cost)
        }
        return best
    }

    /// The same, where a step to another cell is one of the changes needed.
    @inline(__always)
    private func leastChanging(
        _ tail: UnsafeMutableBufferPointer<Int32>, after index: Int, _ slot: Int, need: Int, level: Int
    ) -> Int32 {
        var best = BodySearch.never
        let next = index + slots
        for step in steps[slot & 1] {
            guard slot + step.slots < slots else { break }
            let less = need > 0 && step.slots % 14 != 0 ? level : 0
            best = min(best, tail[next + step.slots - less] + step.cost)
        }
        return best
    }

    /// By slot, the least cost of a workshop by one of these trainers; with its way, and without where it can be shared.
    private func cheapest(
        _ scope: Scope, order: Int, able: UInt64, sharing: Bool, _ plain: inout [Int32], _ free: inout [Int32]
    ) {
        let never = BodySearch.never, venue = scope.venue
        for slot in 0..<slots { plain[slot] = never; free[slot] = never }
        for trainer in 0..<trainers where able >> UInt64(trainer) & 1 == 1 {
            let base = (venue * trainers + trainer) * slots
            let way = travel[venue * trainers + trainer]
            for slot in 0..<slots where costs[base + slot] < never {
                let cost = cost(role: scope.role, order: order, venue: venue, trainer: trainer, slot: slot)
                guard cost < never else { continue }
                plain[slot] = min(plain[slot], cost)
                if sharing, slot ^ 1 < slots, costs[base + (slot ^ 1)] < never {
                    free[slot] = min(free[slot], cost - way)
                }
            }
        }
    }
}
