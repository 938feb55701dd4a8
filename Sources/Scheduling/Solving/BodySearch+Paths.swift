extension BodySearch {
    /// Sessions and what they cost, prices included.
    struct Found: Sendable {
        let columns: [Column]
        /// The role of each; 0 for none.
        let roles: [Int]
        let cost: Int32
    }

    /// What the sessions of a path may still cost, by trainers who are in it.
    final class Rests {
        let any: [Int32]
        /// By trainer: the rest when only this one has been there so far.
        let after: [[Int32]]

        init(any: [Int32], after: [[Int32]]) {
            self.any = any
            self.after = after
        }
    }

    /// The cheapest sessions of these kinds that collide with nothing, if they cost less than `cutoff`.
    ///
    /// Session by session in the order of their starts, workshop by workshop, always the least bound first.
    func paths(of candidate: Candidate, below cutoff: Int32) -> Found? {
        let chosen = candidate.kinds
        guard startBound(chosen) + candidate.coupling < cutoff else { return nil }
        if comparesPatterns { _ = startBound(chosen, isRefined: false) }
        var path = PathState(chosen: chosen, bonds: bonds(chosen), coupling: candidate.coupling, cutoff: cutoff)
        path.rests = chosen.map { rests(of: $0) }
        next(&path, mask: 0, last: -1, week: 0, cost: candidate.coupling)
        return path.best
    }

    struct PathState {
        let chosen: [Int]
        let coupling: Int32
        var cutoff: Int32
        var rests: [Rests] = []
        var best: Found?
        /// Workshops placed: venue, slot, trainer (all local), session.
        var placed: [Placed] = []
        /// By session, the week in which it begins.
        var weeks: [Int]
        let bonds: Bonds

        struct Placed {
            let session: Int
            let venue: Int
            let slot: Int
            let trainer: Int
        }

        init(chosen: [Int], bonds: Bonds, coupling: Int32, cutoff: Int32) {
            self.chosen = chosen
            self.bonds = bonds
            weeks = Array(repeating: 0, count: chosen.count)
            self.coupling = coupling
            self.cutoff = cutoff
        }
    }

    private func rests(of kind: Int) -> Rests {
        if let done = known.rests[group[kind]] { return done }
        let serving = tails.serving[kinds[kind].venue], change = tails.change
        let any = tail(kind, with: serving)
        var after = Array(repeating: [Int32](), count: trainers.count)
        for trainer in serving {
            var rest = tail(kind, with: [trainer])
            if serving.count > 1, rest.indices.contains(where: { any[$0] + change < rest[$0] }) {
                for other in serving where other != trainer {
                    let pair = tail(kind, with: [trainer, other].sorted())
                    for index in rest.indices { rest[index] = min(rest[index], pair[index] + change) }
                }
                if serving.count > 2 {
                    for index in rest.indices { rest[index] = min(rest[index], any[index] + 2 * change) }
                }
            }
            after[trainer] = rest
        }
        let rests = Rests(any: any, after: after)
        known.rests[group[kind]] = rests
        return rests
    }

    /// Chooses which session begins next, and when.
    private func next(_ path: inout PathState, mask: Int, last: Int, week: Int, cost: Int32) {
        let chosen = path.chosen, weeks = ground.weeks
        if mask == (1 << chosen.count) - 1 {
            complete(&path, cost: cost)
            return
        }
        var options: [(bound: Int32, session: Int, week: Int, ways: Int, spread: Int32)] = []
        let level = kinds.count * weeks
        for session in chosen.indices where mask >> session & 1 == 0 {
            if session > 0, chosen[session] == chosen[session - 1], mask >> (session - 1) & 1 == 0 { continue }
            let kind = chosen[session]
            for start in week..<weeks {
                var spread = fixed.before(day(kind, week: start)), ways = 0
                if last >= 0 {
                    let before = day(chosen[last], week: week), difference = day(kind, week: start) - before
                    guard difference >= 0 else { continue }
                    spread = fixed.apart(before, before + difference)
                    for other in path.placed where other.session != session {
                        if other.slot == slot(kind, week: start), other.venue == kinds[kind].venue { ways = -1; break }
                    }
                    guard ways == 0 else { continue }
                    for other in chosen.indices where mask >> other & 1 == 1 && canShare(chosen[other], kind) {
                        ways += sharedDays(difference)
                    }
                    ways = min(ways, workshops)
                }
                if comparesPatterns { ways = min(ways, visits(path, kind, from: start)) }
                var own = starts[ways * level + kind * weeks + start]
                guard own < Self.never else { continue }
                if comparesPatterns, last >= 0 { own = max(own, least(path, kind, start)) }
                guard own < Self.never else { continue }
                let rest = links.after[
                    links.index(mask | 1 << session, session, start) + age(path, mask, session, start)]
                let bound = cost + own + spread + rest
                if bound < path.cutoff { options.append((bound, session, start, ways, spread)) }
            }
        }
        options.sort { ($0.bound, $0.week, $0.session) < ($1.bound, $1.week, $1.session) }
        for option in options {
            guard option.bound < path.cutoff, !effort.isSpent else { return }
            let rest = links.after[
                links.index(mask | 1 << option.session, option.session, option.week)
                    + age(path, mask, option.session, option.week)]
            path.weeks[option.session] = option.week
            var walk = Walk(
                session: option.session, kind: path.chosen[option.session], mask: mask | 1 << option.session,
                week: option.week, ways: option.ways, after: rest)
            walk.needs = scope(of: walk.kind)
            let need = walk.needs.map { $0.needs - 1 } ?? 0
            step(
                &path, walk, order: 0, slot: slot(walk.kind, week: option.week), used: 0, need: need, ways: option.ways,
                cost: cost + option.spread)
        }
    }

    /// How many weeks before a session the youngest began that one to come has to do with.
    func age(_ path: PathState, _ mask: Int, _ session: Int, _ week: Int) -> Int {
        let ages = path.chosen.indices.filter {
            mask >> $0 & 1 == 1 && path.bonds.isAwaited($0, by: mask | 1 << session)
        }.map { week - path.weeks[$0] }
        return min(links.ages - 1, ages.min() ?? 0)
    }

    /// How many workshops that are placed a session can share a way with.
    private func visits(_ path: PathState, _ kind: Int, from week: Int) -> Int {
        path.placed.count { other in
            other.venue == kinds[kind].venue && other.slot / 14 >= week && other.slot % 14 == kinds[kind].cell ^ 1
        }
    }

    /// The least that a regular session costs beside those placed, whose weeks it avoids and whose ways it shares.
    private func least(_ path: PathState, _ kind: Int, _ week: Int) -> Int32 {
        let width = trainers.count, levels = workshops + 1, venue = kinds[kind].venue
        var taken: UInt64 = 0, shared: UInt64 = 0
        var sharedBy = Array(repeating: UInt64(0), count: width)
        for other in path.placed {
            let bit = UInt64(1) << UInt64(other.slot / 14)
            if collide(path.chosen[other.session], kind) { taken |= bit }
            if other.venue == venue, other.slot % 14 == kinds[kind].cell ^ 1 {
                shared |= bit
                sharedBy[other.trainer] |= bit
            }
        }
        guard taken | shared != 0 else { return 0 }
        let patterns = self.patterns(of: kind)
        let dearest = tails.serving[venue].map { tails.travel[venue * width + $0] }.max() ?? 0
        var best = Self.never
        for index in patterns.first[week]..<patterns.first[week + 1] where patterns.weeks[index] & taken == 0 {
            let days = (patterns.weeks[index] & shared).nonzeroBitCount
            guard patterns.least[index * levels + min(days, workshops)] < best else { continue }
            best = min(best, patterns.several[index] - dearest * Int32(days))
            for trainer in tails.serving[venue] {
                let saved = Int32((patterns.weeks[index] & sharedBy[trainer]).nonzeroBitCount)
                let way = tails.travel[venue * width + trainer]
                best = min(best, patterns.alone[index * width + trainer] - way * saved)
            }
        }
        return best
    }

    /// A session whose workshops are being placed.
    struct Walk {
        let session: Int
        let kind: Int
        let mask: Int
        let week: Int
        let ways: Int
        /// What the sessions that follow cost at least.
        let after: Int32
        var needs: Tails.Scope?

        init(session: Int, kind: Int, mask: Int, week: Int, ways: Int, after: Int32) {
            self.session = session
            self.kind = kind
            self.mask = mask
            self.week = week
            self.ways = ways
            self.after = after
        }
    }

    /// Chooses the trainer of a workshop, and where the next one goes.
    private func step(
        _ path: inout PathState, _ walk: Walk, order: Int, slot: Int, used: UInt64, need: Int, ways: Int, cost: Int32
    ) {
        effort.placeWorkshop()
        let venue = kinds[walk.kind].venue, width = trainers.count, slots = ground.slots
        guard let scope = walk.needs else { return }
        let level = workshops * slots, needs = scope.needs
        let most = self.ways(of: walk.kind)
        var options: [(bound: Int32, trainer: Int, slot: Int, cost: Int32, need: Int, ways: Int)] = []
        let rests = path.rests[walk.session]
        for trainer in tails.serving[venue] where tails.teaches[trainer] >> UInt32(order) & 1 == 1 {
            var own = tails.cost(role: scope.role, order: order, venue: venue, trainer: trainer, slot: slot)
            guard own < Self.never, fits(path, venue: venue, slot: slot, trainer: trainer) else { continue }
            var left = ways
            let isThere = path.placed.contains { $0.slot == slot ^ 1 && $0.trainer == trainer && $0.venue == venue }
            if isThere { own -= tails.travel[venue * width + trainer]; left = max(0, left - 1) }
            let nowUsed = used | 1 << UInt64(trainer)
            if used != 0, nowUsed != used { own += tails.change }
            let total = cost + own
            if order == workshops - 1 {
                let isMet = scope.changes > 0 ? need == 0 : need & ~scope.bit(slot) == 0
                if isMet, total + walk.after < path.cutoff {
                    options.append((total + walk.after, trainer, -1, total, 0, left))
                }
                continue
            }
            let rest = nowUsed.nonzeroBitCount == 1 ? rests.after[trainer] : rests.any
            for step in ground.steps[slot & 1] {
                let next = slot + step.slots
                guard next < slots else { break }
                guard scope.cells >> UInt32(next % 14) & 1 == 1 else { continue }
                let nextNeed =
                    scope.changes > 0
                    ? (step.slots % 14 != 0 ? max(0, need - 1) : need) : need & ~scope.bit(slot)
                let tail = rest[(min(left, most) * needs + nextNeed) * level + (order + 1) * slots + next]
                let bound = total + step.cost + tail + walk.after
                if tail < Self.never, bound < path.cutoff {
                    options.append((bound, trainer, next, total + step.cost, nextNeed, left))
                }
            }
        }
        options.sort { ($0.bound, $0.slot, $0.trainer) < ($1.bound, $1.slot, $1.trainer) }
        for option in options {
            guard option.bound < path.cutoff, !effort.isSpent else { return }
            path.placed.append(
                PathState.Placed(session: walk.session, venue: venue, slot: slot, trainer: option.trainer))
            if order == workshops - 1 {
                next(&path, mask: walk.mask, last: walk.session, week: walk.week, cost: option.cost)
            } else {
                step(
                    &path, walk, order: order + 1, slot: option.slot, used: used | 1 << UInt64(option.trainer),
                    need: option.need, ways: option.ways, cost: option.cost)
            }
            path.placed.removeLast()
        }
    }

    /// Whether a workshop collides with none of the sessions that are being searched.
    private func fits(_ path: PathState, venue: Int, slot: Int, trainer: Int) -> Bool {
        let global = venues[venue], kit = ground.venues[global].kit
        var week = 0
        for other in path.placed {
            if other.trainer == trainer, other.slot / 14 == slot / 14 { week += 1 }
            guard other.slot | 1 == slot | 1 else { continue }
            let place = venues[other.venue]
            let sharesKit = ground.venues[place].kit == kit
            if other.slot == slot {
                if other.venue == venue || other.trainer == trainer || sharesKit { return false }
            } else if place != global {
                if other.trainer == trainer,
                    !ground.canMove(place, global, handling: ground.rules.trainerTurnaround)
                {
                    return false
                }
                if sharesKit, !ground.canMove(place, global, handling: ground.rules.kitHandling) { return false }
            }
        }
        return week < weekRoom(trainer: trainer, week: slot / 14)
    }

    /// How many more workshops a trainer may give in a week.
    private func weekRoom(trainer: Int, week: Int) -> Int {
        let global = trainers[trainer]
        let taken = Int(perWeekTaken.isEmpty ? 0 : perWeekTaken[trainer * ground.weeks + week])
        return ground.trainers[global].mostPerWeek - taken
    }

    private func complete(_ path: inout PathState, cost: Int32) {
        var total = cost
        if path.chosen.isEmpty { total += fixed.alone }
        var cells = Array(repeating: UInt32(0), count: path.chosen.count)
        for workshop in path.placed { cells[workshop.session] |= 1 << UInt32(workshop.slot % 14) }
        if path.chosen.contains(where: { kinds[$0].changes > 0 }) {
            for (session, kind) in path.chosen.enumerated() where kinds[kind].changes > 0 {
                guard cells[session].nonzeroBitCount > kinds[kind].changes else { return }
            }
            total += trueFill(path.chosen, cells) - Int32(fillCost(path.chosen[...]))
        }
        guard total < path.cutoff else { return }
        path.cutoff = total
        var columns: [Column] = []
        for (session, kind) in path.chosen.enumerated() {
            let workshops = path.placed.filter { $0.session == session }
                .map { Column.Workshop(slot: $0.slot, trainer: trainers[$0.trainer]) }
            columns.append(Column(venue: venues[kinds[kind].venue], workshops: workshops))
        }
        path.best = Found(columns: columns, roles: path.chosen.map { kinds[$0].role }, cost: total)
    }
}
