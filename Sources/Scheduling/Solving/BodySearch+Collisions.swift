extension BodySearch {
    /// The ways in which a session of a regular kind can go on from each week.
    struct Patterns {
        /// By week, where its patterns begin in what follows; one more for the end.
        let first: [Int]
        /// Weeks as bits.
        let weeks: [UInt64]
        /// By pattern and trainer: the cost with this trainer alone.
        let alone: [Int32]
        /// By pattern: no less with several.
        let several: [Int32]
        /// By pattern and number of shared ways: no less with anybody.
        let least: [Int32]
    }

    struct KindPair: Hashable {
        let one: Int
        let other: Int
        let isShared: Bool
    }

    /// Whether two sessions of these regular kinds can never be held in the same week.
    func collide(_ one: Int, _ other: Int) -> Bool {
        guard comparesPatterns else { return false }
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
        if let done = known.collisions[key] { return done }
        let weeks = ground.weeks, never = Self.never, levels = workshops + 1, level = kinds.count * weeks
        let first = patterns(of: one), second = patterns(of: other)
        var own = Array(repeating: never, count: first.weeks.count)
        for week in 0..<weeks {
            for index in first.first[week]..<first.first[week + 1] {
                for ways in 0..<(isShared ? levels : 1) {
                    let excess = first.least[index * levels + ways] - starts[ways * level + one * weeks + week]
                    own[index] = min(own[index], max(0, excess))
                }
            }
        }
        var result = Array(repeating: never, count: levels * weeks * weeks)
        for ways in 0..<levels {
            for later in 0..<weeks {
                let least = starts[ways * level + other * weeks + later]
                for start in 0...later {
                    var best = never
                    for index in first.first[start]..<first.first[start + 1] where own[index] < best {
                        for place in second.first[later]..<second.first[later + 1]
                        where second.weeks[place] & first.weeks[index] == 0 {
                            let excess = max(0, second.least[place * levels + ways] - least)
                            best = min(best, own[index] + excess)
                        }
                    }
                    result[(ways * weeks + start) * weeks + later] = best
                }
            }
        }
        known.collisions[key] = result
        return result
    }

    /// By both weeks of start: what the second of two sessions costs beside the first, on whose days the
    /// way of the same trainer costs nothing.
    func sharing(_ one: Int, _ other: Int) -> [Int32] {
        let key = KindPair(one: one, other: other, isShared: false)
        if let done = known.sharing[key] { return done }
        let weeks = ground.weeks, never = Self.never, levels = workshops + 1, width = trainers.count
        let first = patterns(of: one), second = patterns(of: other)
        let venue = kinds[one].venue
        let serving = tails.serving[venue]
        let way = (0..<width).map { tails.travel[venue * width + $0] }
        let saved = savings(one, other)
        let change = tails.change
        var result = Array(repeating: never, count: weeks * weeks)
        for start in 0..<weeks where starts[one * weeks + start] < never {
            for later in start..<weeks where starts[other * weeks + later] < never {
                guard sharedDays(7 * (later - start)) > 0 else {
                    result[start * weeks + later] = starts[other * weeks + later]
                    continue
                }
                var best = never
                for index in first.first[start]..<first.first[start + 1] {
                    let least = first.least[index * levels]
                    for place in second.first[later]..<second.first[later + 1] {
                        let days = Int32((second.weeks[place] & first.weeks[index]).nonzeroBitCount)
                        guard least + second.least[place * levels + Int(days)] < best else { continue }
                        best = min(best, least + second.least[place * levels])
                        for trainer in serving {
                            let both = first.alone[index * width + trainer] + second.alone[place * width + trainer]
                            best = min(best, both - way[trainer] * days)
                        }
                        guard serving.count > 1 else { continue }
                        var mixed = first.several[index] + second.several[place] - change
                        var shared = second.weeks[place] & first.weeks[index]
                        while shared != 0 {
                            mixed -= saved[shared.trailingZeroBitCount]
                            shared &= shared - 1
                        }
                        best = min(best, mixed)
                    }
                }
                if best < never {
                    result[start * weeks + later] = max(0, best - starts[one * weeks + start])
                }
            }
        }
        known.sharing[key] = result
        return result
    }

    /// By week, the most that two sessions save on a day together, whoever leads their workshops.
    private func savings(_ one: Int, _ other: Int) -> [Int32] {
        let never = Self.never, slots = ground.slots, width = trainers.count, venue = kinds[one].venue
        let serving = tails.serving[venue]
        guard kinds[one].role == 0, kinds[other].role == 0 else {
            let dearest = serving.map { tails.travel[venue * width + $0] }.max() ?? 0
            return Array(repeating: dearest, count: ground.weeks)
        }
        return (0..<ground.weeks).map { week in
            let slot = slot(one, week: week), twin = self.slot(other, week: week)
            guard slot < slots, twin < slots else { return 0 }
            var together = never, apart: Int32 = 0
            for trainer in serving {
                let base = (venue * width + trainer) * slots
                let both = tails.costs[base + slot] + tails.costs[base + twin]
                if both < never { together = min(together, both - tails.travel[venue * width + trainer]) }
            }
            for place in [slot, twin] {
                // The workshop for which the fewest trainers are able costs the most.
                let dearest = (0..<workshops).map { order in
                    serving.filter { tails.teaches[$0] >> UInt32(order) & 1 == 1 }
                        .map { tails.costs[(venue * width + $0) * slots + place] }.min() ?? never
                }.filter { $0 < never }.max()
                apart += dearest ?? 0
            }
            return max(0, apart - together)
        }
    }

    func patterns(of kind: Int) -> Patterns {
        if let done = known.patterns[kind] { return done }
        let never = Self.never, slots = ground.slots, levels = workshops + 1
        let venue = kinds[kind].venue, role = kinds[kind].role, width = trainers.count
        let serving = tails.serving[venue], change = tails.change
        let dearest = serving.map { tails.travel[venue * width + $0] }.max() ?? 0
        var first = [0], masks: [UInt64] = [], alone: [Int32] = [], several: [Int32] = [], least: [Int32] = []
        var own = Array(repeating: never, count: width)
        var walk = Array(repeating: 0, count: workshops)
        let shapes = shapes
        for week in 0..<ground.weeks {
            defer { first.append(masks.count) }
            let start = slot(kind, week: week)
            for shape in shapes where start + shape.last < slots {
                for order in 0..<workshops { walk[order] = start + shape.offsets[order] }
                var any = shape.cost, best = never
                for trainer in serving { own[trainer] = shape.cost }
                for order in 0..<workshops {
                    var cheapest = never
                    for trainer in serving {
                        let cost =
                            tails.teaches[trainer] >> UInt32(order) & 1 == 1
                            ? tails.cost(role: role, order: order, venue: venue, trainer: trainer, slot: walk[order])
                            : never
                        own[trainer] = min(never, own[trainer] + cost)
                        cheapest = min(cheapest, cost)
                    }
                    any = min(never, any + cheapest)
                }
                guard any < never else { continue }
                let mixed = serving.count > 1 ? any + change : never
                masks.append(walk.reduce(0) { $0 | 1 << UInt64($1 / 14) })
                alone += own
                several.append(mixed)
                for ways in 0..<levels {
                    best = serving.count > 1 ? mixed - dearest * Int32(ways) : never
                    for trainer in serving where own[trainer] < never {
                        best = min(best, own[trainer] - tails.travel[venue * width + trainer] * Int32(ways))
                    }
                    least.append(best)
                }
            }
        }
        let patterns = Patterns(first: first, weeks: masks, alone: alone, several: several, least: least)
        known.patterns[kind] = patterns
        return patterns
    }

    /// A regular session, in slots from its start.
    struct Shape {
        let offsets: [Int]
        let cost: Int32
        var last: Int { offsets.last ?? 0 }
    }

    /// All shapes of a regular session.
    private var shapes: [Shape] {
        (1..<workshops).reduce([Shape(offsets: [0], cost: 0)]) { shapes, _ in
            shapes.flatMap { shape in
                ground.steps[0].map {
                    Shape(offsets: shape.offsets + [shape.last + $0.slots], cost: shape.cost + $0.cost)
                }
            }
        }
    }
}
