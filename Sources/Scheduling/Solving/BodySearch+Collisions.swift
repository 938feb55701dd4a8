extension BodySearch {
    /// The ways in which a session of a regular kind can go on from each week, with their costs above the least.
    struct Patterns {
        /// Weeks as bits, by first week.
        let weeks: [[UInt64]]
        /// By number of shared ways, first week and pattern: what it costs more than the cheapest.
        let excess: [[[Int32]]]
    }

    struct KindPair: Hashable {
        let one: Int
        let other: Int
        let isShared: Bool
    }

    /// Whether two sessions of these regular kinds can never be held in the same week.
    func collide(_ one: Int, _ other: Int) -> Bool {
        guard tellsCollisions, ground.rules.regular == true, ground.weeks <= 64 else { return false }
        let first = kinds[one], second = kinds[other]
        guard first.cell / 2 == second.cell / 2 else { return false }
        let places = [venues[first.venue], venues[second.venue]]
        let sharesKit = ground.venues[places[0]].kit == ground.venues[places[1]].kit
        if first.cell == second.cell { return first.venue == second.venue || sharesKit }
        return sharesKit && !ground.canMove(places[0], places[1], handling: ground.rules.kitHandling)
    }

    /// By shared ways of the second, and both weeks of start: what two sessions that collide cost more than each alone.
    ///
    /// `isShared` tells that the first one may share its ways, too.
    func collision(_ one: Int, _ other: Int, isShared: Bool) -> [Int32] {
        let key = KindPair(one: one, other: other, isShared: isShared)
        if let known = collisionCache[key] { return known }
        let weeks = ground.weeks, never = Self.never
        let first = patterns(of: one), second = patterns(of: other)
        let levels = second.excess.count
        var result = Array(repeating: Int32(0), count: levels * weeks * weeks)
        for ways in 0..<levels {
            for start in 0..<weeks {
                for later in start..<weeks {
                    var best = never
                    for (index, mask) in first.weeks[start].enumerated() {
                        var own = first.excess[0][start][index]
                        if isShared { for level in first.excess { own = min(own, level[start][index]) } }
                        guard own < best else { continue }
                        for (place, weeks) in second.weeks[later].enumerated() where weeks & mask == 0 {
                            best = min(best, own + second.excess[ways][later][place])
                        }
                    }
                    result[(ways * weeks + start) * weeks + later] = best
                }
            }
        }
        collisionCache[key] = result
        return result
    }

    func patterns(of kind: Int) -> Patterns {
        if let known = patternCache[kind] { return known }
        let never = Self.never, weeks = ground.weeks, slots = ground.slots
        let level = kinds.count * weeks, most = ways(of: kind)
        let venue = kinds[kind].venue, width = trainers.count
        let serving = tails.serving[venue], change = tails.change
        var masks = Array(repeating: [UInt64](), count: weeks)
        var excess = Array(repeating: Array(repeating: [Int32](), count: weeks), count: most + 1)
        for week in 0..<weeks {
            for path in paths(from: slot(kind, week: week), workshops) {
                guard path.last.map({ $0 < slots }) ?? false else { continue }
                var costs = Array(repeating: never, count: most + 1)
                let rows = serving.map { trainer in
                    path.enumerated().map { order, slot in
                        tails.teaches[trainer] >> UInt32(order) & 1 == 1
                            ? tails.costs[(venue * width + trainer) * slots + slot] : never
                    }
                }
                func consider(_ picks: [(cost: Int32, way: Int32)], _ extra: Int32) {
                    guard picks.allSatisfy({ $0.cost < never }) else { return }
                    let total = picks.reduce(extra) { $0 + $1.cost }
                    let ways = picks.map(\.way).sorted(by: >)
                    var saved: Int32 = 0
                    for shared in 0...most {
                        if shared > 0 { saved += ways[shared - 1] }
                        costs[shared] = min(costs[shared], total - saved)
                    }
                }
                // Ways are counted as saved wherever that could be, which keeps the bound a bound.
                let way = serving.map { tails.travel[venue * width + $0] }
                for index in serving.indices {
                    consider(rows[index].map { ($0, way[index]) }, 0)
                    for other in serving.indices where other > index {
                        let picks = path.indices.map { order in
                            (min(rows[index][order], rows[other][order]), max(way[index], way[other]))
                        }
                        consider(picks, change)
                    }
                }
                if serving.count > 2 {
                    let dearest = way.max() ?? 0
                    consider(path.indices.map { order in (rows.map { $0[order] }.min() ?? never, dearest) }, 2 * change)
                }
                guard costs[0] < never else { continue }
                masks[week].append(path.reduce(0) { $0 | 1 << UInt64($1 / 14) })
                for shared in 0...most {
                    let least = starts[shared * level + kind * weeks + week]
                    excess[shared][week].append(max(0, costs[shared] - least + gapCost(path)))
                }
            }
        }
        let patterns = Patterns(weeks: masks, excess: excess)
        patternCache[kind] = patterns
        return patterns
    }

    private func gapCost(_ path: [Int]) -> Int32 {
        zip(path, path.dropFirst()).reduce(0) { total, pair in
            let gap = (pair.1 - pair.0) / 2
            return total + Int32(ground.weights.gap * abs(gap - ground.rules.idealGap))
        }
    }

    /// All slots of a regular session that begins at a slot.
    private func paths(from slot: Int, _ length: Int) -> [[Int]] {
        guard slot < ground.slots else { return [] }
        guard length > 1 else { return [[slot]] }
        return ground.steps[slot & 1].flatMap { step in
            paths(from: slot + step.slots, length - 1).map { [slot] + $0 }
        }
    }
}
