extension BodySearch {
    /// Sessions that cost what a candidate's bound says; they may collide.
    func relaxedColumns(of candidate: Candidate) -> [Column] {
        let chosen = candidate.kinds, weeks = ground.weeks, level = kinds.count * weeks
        guard startBound(chosen) < Self.never else { return [] }
        var columns: [Column] = []
        var path = PathState(chosen: chosen, bonds: bonds(chosen), coupling: 0, cutoff: Self.never)
        var mask = 0, last = -1, lastWeek = 0
        while mask != (1 << chosen.count) - 1 {
            var best: (bound: Int32, session: Int, week: Int, ways: Int) = (Self.never, 0, 0, 0)
            for session in chosen.indices where mask >> session & 1 == 0 {
                if session > 0, chosen[session] == chosen[session - 1], mask >> (session - 1) & 1 == 0 { continue }
                let kind = chosen[session]
                for week in lastWeek..<weeks {
                    var spread = fixed.before(day(kind, week: week)), ways = 0, apart: Int32 = 0
                    if last >= 0 {
                        let before = day(chosen[last], week: lastWeek), difference = day(kind, week: week) - before
                        guard difference >= 0 else { continue }
                        spread = fixed.apart(before, before + difference)
                        for other in chosen.indices where mask >> other & 1 == 1 && canShare(chosen[other], kind) {
                            ways += sharedDays(max(0, 7 * (week - path.weeks[other])))
                        }
                        ways = min(ways, workshops)
                        if collide(chosen[last], kind) {
                            let excess = collision(chosen[last], kind, isShared: path.bonds.shares[last] != 0)
                            apart = excess[(ways * weeks + lastWeek) * weeks + week]
                        }
                    }
                    let own = starts[ways * level + kind * weeks + week]
                    guard own < Self.never, apart < Self.never else { continue }
                    let rest = links.after[
                        links.index(mask | 1 << session, session, week) + age(path, mask, session, week)]
                    let bound = own + apart + spread + rest
                    if bound < best.bound { best = (bound, session, week, ways) }
                }
            }
            guard best.bound < Self.never else { return columns }
            mask |= 1 << best.session
            path.weeks[best.session] = best.week
            last = best.session
            lastWeek = best.week
            columns.append(column(chosen[best.session], week: best.week, ways: best.ways))
        }
        return columns
    }

    /// A session of a kind that costs the least of its week.
    private func column(_ kind: Int, week: Int, ways: Int) -> Column {
        let value = starts[ways * kinds.count * ground.weeks + kind * ground.weeks + week]
        let serving = tails.serving[kinds[kind].venue]
        var sets = serving.map { [$0] }
        for (index, one) in serving.enumerated() { sets += serving[(index + 1)...].map { [one, $0] } }
        sets.append(serving)
        let scope = scope(of: kind), most = self.ways(of: kind)
        let level = workshops * ground.slots
        for set in sets {
            let extra = tails.change * Int32(min(set.count, 3) - 1)
            let tail = tail(kind, with: set)
            let at = (min(ways, most) * scope.needs + scope.needs - 1) * level + slot(kind, week: week)
            if tail[at] + extra == value {
                return Column(
                    venue: venues[kinds[kind].venue],
                    workshops: trace(tail, scope, set, slot: slot(kind, week: week), ways: min(ways, most)))
            }
        }
        return Column(venue: venues[kinds[kind].venue], workshops: [])
    }

    private func trace(_ tail: [Int32], _ scope: Tails.Scope, _ set: [Int], slot: Int, ways: Int) -> [Column.Workshop] {
        var slot = slot, ways = ways, need = scope.needs - 1
        let slots = ground.slots, level = workshops * slots, needs = scope.needs
        var result: [Column.Workshop] = []
        let at = { (ways: Int, need: Int, order: Int, slot: Int) in
            tail[(ways * needs + need) * level + order * slots + slot]
        }
        for order in 0..<workshops {
            let value = at(ways, need, order, slot)
            search: for trainer in set where tails.teaches[trainer] >> UInt32(order) & 1 == 1 {
                let cost = tails.cost(
                    role: scope.role, order: order, venue: scope.venue, trainer: trainer, slot: slot)
                guard cost < Self.never else { continue }
                let way = tails.travel[scope.venue * tails.trainers + trainer]
                let base = (scope.venue * tails.trainers + trainer) * slots
                let canShare = ways > 0 && tails.costs[base + (slot ^ 1)] < Self.never
                for shares in canShare ? [false, true] : [false] {
                    let own = cost - (shares ? way : 0)
                    let left = ways - (shares ? 1 : 0)
                    if order == workshops - 1 {
                        if own == value {
                            result.append(Column.Workshop(slot: slot, trainer: trainers[trainer]))
                            break search
                        }
                        continue
                    }
                    for step in ground.steps[slot & 1] where slot + step.slots < slots {
                        let nextNeed =
                            scope.changes > 0
                            ? (step.slots % 14 != 0 ? max(0, need - 1) : need) : need & ~scope.bit(slot)
                        let rest = at(left, nextNeed, order + 1, slot + step.slots)
                        if rest < Self.never, own + step.cost + rest == value {
                            result.append(Column.Workshop(slot: slot, trainer: trainers[trainer]))
                            slot += step.slots
                            ways = left
                            need = nextNeed
                            break search
                        }
                    }
                }
            }
        }
        return result
    }
}
