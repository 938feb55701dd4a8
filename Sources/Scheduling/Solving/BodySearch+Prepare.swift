extension BodySearch {
    /// Lays out what every workshop costs, given what is taken and what slots are priced at.
    func prepare(given occupancy: Occupancy?, prices: Prices?) {
        let slots = ground.slots, width = trainers.count
        let discouraged = Int32(ground.weights.discouraged)
        var costs = Array(repeating: Self.never, count: venues.count * width * slots)
        for (venue, global) in venues.enumerated() {
            let place = ground.venues[global]
            let kit = place.kit
            for slot in 0..<slots where place.isFree[slot] {
                if let occupancy, !occupancy.allows(venue: global, slot: slot, on: ground) { continue }
                var common: Int32 = body.isDiscouraged[slot] ? discouraged : 0
                if let prices { common += prices.kits[kit * slots + slot] }
                for local in tails.serving[venue] {
                    let trainer = trainers[local]
                    guard ground.trainers[trainer].isFree[slot] else { continue }
                    if let occupancy, !occupancy.allows(trainer: trainer, at: global, slot: slot, on: ground) {
                        continue
                    }
                    var cost = common + tails.travel[venue * width + local]
                    if let prices {
                        cost +=
                            prices.trainers[trainer * slots + slot]
                            + prices.perWeek[trainer * ground.weeks + slot / 14]
                    }
                    costs[(venue * width + local) * slots + slot] = cost
                }
            }
        }
        // The way to a fixed session is gone already.
        for column in fixed.columns {
            guard let venue = venues.firstIndex(of: column.venue) else { continue }
            for workshop in column.workshops {
                guard let local = trainers.firstIndex(of: workshop.trainer) else { continue }
                let index = (venue * width + local) * slots + (workshop.slot ^ 1)
                if costs[index] < Self.never { costs[index] -= tails.travel[venue * width + local] }
            }
        }
        tails.costs = costs
        known = Known()
        perWeekTaken = []
        if let occupancy {
            perWeekTaken = trainers.flatMap { trainer in
                occupancy.perWeek[trainer * ground.weeks..<(trainer + 1) * ground.weeks]
            }
        }
        costKinds()
    }

    /// What each kind of session costs at least, week by week, by number of shared ways.
    private func costKinds() {
        let weeks = ground.weeks, never = Self.never
        let level = kinds.count * weeks
        for index in starts.indices { starts[index] = never }
        for (_, group) in groups {
            let scope = scope(of: group[0])
            let shared = ways(of: group[0])
            let best = best(scope, shared: shared)
            for kind in group {
                for week in 0..<weeks where slot(kind, week: week) < ground.slots {
                    let slot = slot(kind, week: week)
                    for ways in 0...workshops {
                        starts[ways * level + kind * weeks + week] = best[min(ways, shared) * ground.slots + slot]
                    }
                }
            }
        }
        let sharedLevel = workshops * level
        for kind in kinds.indices {
            let row = kind * weeks
            least[kind] = starts[row..<row + weeks].min() ?? never
            leastShared[kind] = starts[sharedLevel + row..<sharedLevel + row + weeks].min() ?? never
        }
        dearestShare = kinds.indices.reduce(0) { least[$1] < never ? max($0, least[$1] - leastShared[$1]) : $0 }
        dearestWay = tails.travel.reduce(0) { $1 < never ? max($0, $1) : $0 }
        sortKinds()
    }

    /// Puts the kinds in order: those without a number, then role by role.
    private func sortKinds() {
        order = []
        sections = []
        for role in 0...body.roles.count {
            let sessions = role == 0 ? count - body.roles.count : 1
            guard sessions > 0 else { continue }
            let first = order.count
            order += kinds.indices.filter { kinds[$0].role == role && least[$0] < Self.never }
                .sorted { (least[$0], $0) < (least[$1], $1) }
            sections.append(Section(places: first..<order.count, sessions: sessions))
        }
        var after: Int32 = 0
        for index in sections.indices.reversed() {
            sections[index].after = after
            let cheapest = order[sections[index].places].first.map { least[$0] } ?? Self.never
            after = min(Self.never, after + Int32(sections[index].sessions) * cheapest)
        }
        for kind in kinds.indices { place[kind] = -1 }
        for (index, kind) in order.enumerated() { place[kind] = index }
    }

    /// By number of shared ways and slot, the least that a session costs which begins there.
    private func best(_ scope: Tails.Scope, shared: Int) -> [Int32] {
        let serving = tails.serving[scope.venue], change = tails.change, never = Self.never
        let slots = ground.slots, needs = scope.needs
        let first = { (tail: [Int32]) -> [Int32] in
            (0...shared).flatMap { ways -> ArraySlice<Int32> in
                let row = (ways * needs + needs - 1) * self.workshops * slots
                return tail[row..<row + slots]
            }
        }
        let any = first(tails.tail(scope, with: serving, shared: shared))
        guard serving.count > 1 else { return any }
        var best = Array(repeating: never, count: any.count)
        for trainer in serving {
            let alone = first(tails.tail(scope, with: [trainer], shared: shared))
            for index in best.indices { best[index] = min(best[index], alone[index]) }
        }
        // More trainers are looked at only where a change can pay.
        guard best.indices.contains(where: { any[$0] + change < best[$0] }) else { return best }
        for (index, one) in serving.enumerated() {
            for other in serving[(index + 1)...] {
                let pair = first(tails.tail(scope, with: [one, other], shared: shared))
                for index in best.indices { best[index] = min(best[index], pair[index] + change) }
            }
        }
        if serving.count > 2 {
            for index in best.indices { best[index] = min(never, best[index], any[index] + 2 * change) }
        }
        return best
    }

    /// How many ways sessions of a kind, or of those costed with it, may share.
    func ways(of kind: Int) -> Int { groups[group[kind]].1.contains { !partners[$0].isEmpty } ? workshops : 0 }

    /// Tails of a kind, computed once for each set of trainers.
    func tail(_ kind: Int, with trainers: [Int]) -> [Int32] {
        let key = TailKey(kind: group[kind], trainers: trainers.reduce(0) { $0 | 1 << UInt64($1) })
        if let done = known.tails[key] { return done }
        let tail = tails.tail(scope(of: kind), with: trainers, shared: ways(of: kind))
        known.tails[key] = tail
        return tail
    }
}

/// What slots are priced at, to share them among bodies.
struct Prices: Sendable {
    var trainers: [Int32]
    var perWeek: [Int32]
    var kits: [Int32]
}
