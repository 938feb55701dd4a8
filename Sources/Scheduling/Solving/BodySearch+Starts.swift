extension BodySearch {
    /// The least that sessions of these kinds cost together, but for what the kinds alone cost.
    ///
    /// Starts and their spread are exact; most collisions are left out, and shared ways are counted at their best.
    ///
    /// Unless `isRefined`, what two sessions cost beside each other is left out: where one of them has its dates and
    /// may cost more than its least, it would be counted twice.
    func startBound(_ chosen: [Int], isRefined: Bool = true) -> Int32 {
        let weeks = ground.weeks, full = (1 << chosen.count) - 1, never = Self.never
        let bonds = bonds(chosen)
        effort.spend(full * chosen.count * chosen.count * weeks * weeks / 100)
        for last in chosen.indices {
            for week in 0..<weeks {
                let rest = fixed.after(day(chosen[last], week: week)), first = links.index(full, last, week)
                for index in first..<first + links.ages { links.after[index] = rest }
            }
        }
        for mask in stride(from: full - 1, through: 1, by: -1) {
            for last in chosen.indices where mask >> last & 1 == 1 {
                for index in links.index(mask, last, 0)..<links.index(mask, last, weeks) { links.after[index] = never }
            }
            for next in chosen.indices where mask >> next & 1 == 0 {
                if next > 0, chosen[next] == chosen[next - 1], mask >> (next - 1) & 1 == 0 { continue }
                for last in chosen.indices where mask >> last & 1 == 1 {
                    let link = Link(of: chosen, bonds, mask: mask, from: last, to: next, in: self, isRefined: isRefined)
                    fill(link, chosen)
                }
            }
        }
        guard !chosen.isEmpty else { return fixed.alone }
        var best = never
        for first in chosen.indices where first == 0 || chosen[first] != chosen[first - 1] {
            for week in 0..<weeks {
                let start = starts[chosen[first] * weeks + week]
                guard start < never else { continue }
                let before = fixed.before(day(chosen[first], week: week))
                best = min(best, start + before + links.after[links.index(1 << first, first, week)])
            }
        }
        return best
    }

    /// A session that follows another, and what both have to do with those before.
    private struct Link {
        let mask: Int
        let last: Int
        let next: Int
        let sharesLast: Bool
        /// How many older sessions `next` can share its days with.
        let older: Int
        let hasAge: Bool
        let keepsAge: Bool
        let startsAge: Bool
        /// Where in the table they are.
        let ages: Int
        let row: Int
        let follow: Int
        /// By week of a partner and of `next`: what `next` costs beside it; the cost of each is counted once.
        var together: [Int32] = []
        /// By shared ways, week of a partner and of `next`: what both cost more because they collide.
        var excess: [Int32] = []
        /// Whether the partner is the session whose age is known, not `last`.
        var isPartnerOlder = false
        var trio: Trio?
        /// Whether `next` has nothing to do with those before.
        var isPlain: Bool {
            !hasAge && !sharesLast && older == 0 && together.isEmpty && excess.isEmpty && trio == nil
        }

        init(
            of chosen: [Int], _ bonds: Bonds, mask: Int, from last: Int, to next: Int, in search: BodySearch,
            isRefined: Bool
        ) {
            self.mask = mask
            self.last = last
            self.next = next
            let others = UInt32(mask & ~(1 << last)), after = mask | 1 << next
            let awaited = chosen.indices.filter { others >> UInt32($0) & 1 == 1 && bonds.isAwaited($0, by: mask) }
            sharesLast = bonds.shares[next] >> UInt32(last) & 1 == 1
            older = (bonds.shares[next] & others).nonzeroBitCount
            hasAge = !awaited.isEmpty
            keepsAge = awaited.contains { bonds.isAwaited($0, by: after) }
            startsAge = bonds.isAwaited(last, by: after)
            ages = search.links.ages
            row = search.links.index(mask, last, 0)
            follow = search.links.index(after, next, 0)
            guard isRefined, search.comparesPatterns else { return }
            let elder = awaited.count == 1 ? awaited[0] : nil
            let bound = bonds.all[next] & UInt32(mask)
            if bound >> UInt32(last) & 1 == 1, bonds.all[last] & others == 0 {
                pair(chosen, last, bonds, in: search)
            } else if let elder, bound == 1 << UInt32(elder), bonds.all[elder] & UInt32(mask) == 0 {
                isPartnerOlder = true
                pair(chosen, elder, bonds, in: search)
            } else if let elder {
                trio = Trio(chosen, bonds, mask: mask, elder, last, next, in: search)
            }
        }

        /// Counts what a partner and `next` cost together: no session may be in two such pairs.
        private mutating func pair(_ chosen: [Int], _ partner: Int, _ bonds: Bonds, in search: BodySearch) {
            if bonds.shares[next] >> UInt32(partner) & 1 == 1 {
                if bonds.shares[next] & UInt32(mask) == 1 << UInt32(partner) {
                    together = search.sharing(chosen[partner], chosen[next])
                }
            } else {
                excess = search.collision(
                    chosen[partner], chosen[next], isShared: bonds.shares[partner] != 0)
            }
        }
    }

    /// Two sessions on the same half-days, and one that can share its days with either, but each day with one.
    private struct Trio {
        let isLastHub: Bool
        let excess: [Int32]
        let together: [Int32]
        let last: Int
        let next: Int

        init?(
            _ chosen: [Int], _ bonds: Bonds, mask: Int, _ elder: Int, _ last: Int, _ next: Int, in search: BodySearch
        ) {
            let bits = (elder: UInt32(1) << UInt32(elder), last: UInt32(1) << UInt32(last))
            guard bonds.all[elder] & UInt32(mask) == bits.last, bonds.all[last] & UInt32(mask) == bits.elder,
                bonds.all[next] & UInt32(mask) == bits.elder | bits.last, bonds.shares[last] & bits.elder != 0
            else { return nil }
            let shared = bonds.shares[next] & UInt32(mask)
            guard shared == bits.elder || shared == bits.last else { return nil }
            isLastHub = shared == bits.last
            excess = search.collision(chosen[isLastHub ? elder : last], chosen[next], isShared: true)
            together = search.sharing(chosen[elder], chosen[last])
            self.last = chosen[last]
            self.next = chosen[next]
        }
    }

    /// What the last of a trio costs, when what the two before it cost is counted.
    ///
    /// Each of three sums is no more than what they cost; the largest counts.
    private func cost(
        _ trio: Trio, _ starts: UnsafeBufferPointer<Int32>, elder: Int, last: Int, next: Int
    ) -> Int32 {
        let weeks = ground.weeks, level = kinds.count * weeks
        let own = trio.next * weeks + next, before = trio.last * weeks + last
        let waysLast = sharedDays(7 * (last - elder))
        let waysNext = sharedDays(7 * (next - (trio.isLastHub ? last : elder)))
        let least = starts[waysLast * level + before], alone = starts[waysNext * level + own]
        var split = Self.never
        for ways in 0...waysNext {
            split = min(split, starts[ways * level + own] + starts[min(waysLast, workshops - ways) * level + before])
        }
        let collider = trio.isLastHub ? elder : last
        let apart = least + alone + trio.excess[(waysNext * weeks + collider) * weeks + next]
        return min(Self.never, max(alone, max(split, apart) - max(least, trio.together[elder * weeks + last])))
    }

    /// Lets a session follow another, whatever the weeks of both.
    private func fill(_ link: Link, _ chosen: [Int]) {
        if link.isPlain, !link.startsAge, fixed.days.isEmpty { return fillPlain(link, chosen) }
        let weeks = ground.weeks, never = Self.never
        let base = chosen[link.next] * weeks, lastBase = chosen[link.last] * weeks
        let firstDay = kinds[chosen[link.last]].cell / 2, shift = kinds[chosen[link.next]].cell / 2 - firstDay
        links.after.withUnsafeMutableBufferPointer { table in
            starts.withUnsafeBufferPointer { starts in
                for week in 0..<weeks where starts[lastBase + week] < never {
                    let first = shift < 0 ? week + 1 : week
                    for later in first..<max(weeks, first) where starts[base + later] < never {
                        let difference = (later - week) * 7 + shift
                        let apart = fixed.apart(7 * week + firstDay, 7 * week + firstDay + difference)
                        if link.isPlain {
                            follow(link, base: base, week, later, apart, starts, table)
                        } else {
                            follow(link, base: base, week, later, difference, apart, starts, table)
                        }
                    }
                }
            }
        }
    }

    /// The same where what follows depends on nothing but its week, and on the spread of the nearest weeks.
    private func fillPlain(_ link: Link, _ chosen: [Int]) {
        let weeks = ground.weeks, never = Self.never, ages = link.ages, spread = ground.weights.spread
        let base = chosen[link.next] * weeks, lastBase = chosen[link.last] * weeks
        let shift = kinds[chosen[link.next]].cell / 2 - kinds[chosen[link.last]].cell / 2
        let wished = ground.rules.spreadDays, near = (wished + 13) / 7
        links.after.withUnsafeMutableBufferPointer { table in
            starts.withUnsafeBufferPointer { starts in
                // From the last week back: the least that begins `near` weeks later, or after.
                var far = never
                for week in stride(from: weeks - 1, through: 0, by: -1) {
                    if week + near < weeks {
                        far = min(far, starts[base + week + near] + table[link.follow + (week + near) * ages])
                    }
                    guard starts[lastBase + week] < never else { continue }
                    var least = far
                    for later in (shift < 0 ? week + 1 : week)..<max(week + 1, min(weeks, week + near)) {
                        let days = (later - week) * 7 + shift
                        let cost = starts[base + later] + table[link.follow + later * ages]
                        least = min(least, cost + Int32(spread * max(0, wished - days)))
                    }
                    let at = link.row + week * ages
                    if least < table[at] { table[at] = least }
                }
            }
        }
    }

    /// The same for two weeks, where no session has to do with those before.
    @inline(__always)
    private func follow(
        _ link: Link, base: Int, _ week: Int, _ later: Int, _ apart: Int32, _ starts: UnsafeBufferPointer<Int32>,
        _ table: UnsafeMutableBufferPointer<Int32>
    ) {
        let nextAge = link.startsAge ? min(link.ages - 1, later - week) : 0
        let cost = starts[base + later] + apart + table[link.follow + later * link.ages + nextAge]
        let at = link.row + week * link.ages
        if cost < table[at] { table[at] = cost }
    }

    private func follow(
        _ link: Link, base: Int, _ week: Int, _ later: Int, _ difference: Int, _ apart: Int32,
        _ starts: UnsafeBufferPointer<Int32>, _ table: UnsafeMutableBufferPointer<Int32>
    ) {
        let weeks = ground.weeks, never = Self.never, ages = link.ages, level = kinds.count * weeks
        let waysLast = link.sharesLast ? sharedDays(difference) : 0
        let slack = ground.rules.regular == true ? 0 : 6
        for age in 0..<(link.hasAge ? min(ages, week + 1) : 1) {
            var nextAge = ages - 1
            if link.keepsAge { nextAge = min(nextAge, age + later - week) }
            if link.startsAge { nextAge = min(nextAge, later - week) }
            if !link.keepsAge, !link.startsAge { nextAge = 0 }
            let rest = table[link.follow + later * ages + nextAge] + apart
            let at = link.row + week * ages + age
            var ways = waysLast
            if link.older > 0, age < ages - 1 {
                ways += link.older * sharedDays(max(0, 7 * (later - week + age) - slack))
            }
            ways = min(ways, workshops)
            var own = starts[ways * level + base + later]
            guard own + rest < table[at] else { continue }
            if !link.isPartnerOlder || age < ages - 1 {
                let partner = link.isPartnerOlder ? week - age : week
                if !link.together.isEmpty { own = max(own, link.together[partner * weeks + later]) }
                if !link.excess.isEmpty { own += link.excess[(ways * weeks + partner) * weeks + later] }
            }
            if let trio = link.trio, age < ages - 1, own + rest < table[at] {
                own = max(own, cost(trio, starts, elder: week - age, last: week, next: later))
            }
            if own < never, own + rest < table[at] { table[at] = own + rest }
        }
    }

    // MARK: Before that

    /// No more than ``startBound(_:)``, and sooner known.
    func roughBound(_ chosen: [Int]) -> Int32 {
        guard comparesPatterns else { return 0 }
        // Ways that several share are counted all in the morning, or all in the afternoon.
        var sum: Int32 = 0, early: Int32 = 0, late: Int32 = 0
        for (index, one) in chosen.enumerated() {
            let partners = chosen.indices.filter { $0 != index && canShare(one, chosen[$0]) }
            if partners.isEmpty {
                sum += least[one]
            } else if partners.count == 1, chosen.count(where: { canShare($0, chosen[partners[0]]) }) == 1 {
                if partners[0] > index { sum += pairLeast(one, chosen[partners[0]]) }
            } else {
                early += kinds[one].cell & 1 == 0 ? leastShared[one] : least[one]
                late += kinds[one].cell & 1 == 0 ? least[one] : leastShared[one]
            }
        }
        return sum + max(early, late)
    }

    /// The least that two sessions cost that can share their days with each other alone.
    private func pairLeast(_ one: Int, _ other: Int) -> Int32 {
        let key = one * kinds.count + other
        if let done = known.pairLeast[key] { return done }
        let weeks = ground.weeks
        var best = Self.never
        for (first, second) in [(one, other), (other, one)] {
            let together = sharing(first, second)
            for week in 0..<weeks where starts[first * weeks + week] < Self.never {
                for later in week..<weeks where starts[second * weeks + later] < Self.never {
                    let spread = ground.weights.spread * max(0, ground.rules.spreadDays - 7 * (later - week))
                    best = min(best, starts[first * weeks + week] + together[week * weeks + later] + Int32(spread))
                }
            }
        }
        known.pairLeast[key] = best
        return best
    }
}
