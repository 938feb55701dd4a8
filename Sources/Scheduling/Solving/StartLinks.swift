/// Scratch space to choose the weeks in which sessions begin.
///
/// `after[mask][last][week][age]`: the least that the sessions outside `mask` cost, all begun no earlier than
/// the session `last` of `mask`, which begins in `week` (Held and Karp, 1962). Another session of `mask` that
/// one of them can share its days with began `age` weeks before.
struct StartLinks {
    /// Older sessions share no day any more.
    static let ages = 9

    let sessions: Int
    let weeks: Int
    var after: [Int32]

    init(sessions: Int, weeks: Int) {
        self.sessions = sessions
        self.weeks = weeks
        after = Array(repeating: BodySearch.never, count: (1 << sessions) * sessions * weeks * Self.ages)
    }

    @inline(__always) func index(_ mask: Int, _ last: Int, _ week: Int) -> Int {
        ((mask * sessions + last) * weeks + week) * Self.ages
    }
}

extension BodySearch {
    @inline(__always) func canShare(_ one: Int, _ other: Int) -> Bool { kinds[one].canShare(kinds[other]) }

    /// How many workshops of two sessions can be on the same day when the second begins so many days later.
    @inline(__always) func sharedDays(_ difference: Int) -> Int {
        let before = (difference + ground.rules.maxGap - 1) / ground.rules.maxGap
        return max(0, workshops - before)
    }

    /// Whether a session of a mask, other than its last, can share its days with one outside.
    func isAwaited(_ session: Int, by mask: Int, _ shares: [UInt32]) -> Bool {
        shares[session] & ~UInt32(mask) != 0
    }

    /// Sessions that each can share its days with, as bits.
    func shares(_ chosen: [Int]) -> [UInt32] {
        chosen.map { one in
            chosen.indices.reduce(UInt32(0)) { canShare(one, chosen[$1]) ? $0 | 1 << UInt32($1) : $0 }
        }
    }

    /// The least that sessions of these kinds cost together, but for what the kinds alone cost.
    ///
    /// Starts and their spread are exact; most collisions are left out, and shared ways are counted at their best.
    func startBound(_ chosen: [Int]) -> Int32 {
        let weeks = ground.weeks, full = (1 << chosen.count) - 1, never = Self.never
        let shares = shares(chosen)
        work += full * chosen.count * chosen.count * weeks * weeks / 100
        for last in chosen.indices {
            for week in 0..<weeks {
                let rest = fixed.after(day(chosen[last], week: week)), first = links.index(full, last, week)
                for index in first..<first + StartLinks.ages { links.after[index] = rest }
            }
        }
        for mask in stride(from: full - 1, through: 1, by: -1) {
            for last in chosen.indices where mask >> last & 1 == 1 {
                for index in links.index(mask, last, 0)..<links.index(mask, last, weeks) { links.after[index] = never }
            }
            for next in chosen.indices where mask >> next & 1 == 0 {
                if next > 0, chosen[next] == chosen[next - 1], mask >> (next - 1) & 1 == 0 { continue }
                for last in chosen.indices where mask >> last & 1 == 1 {
                    link(chosen, shares, mask, from: last, to: next)
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

    /// Lets `next` follow `last`.
    private func link(_ chosen: [Int], _ shares: [UInt32], _ mask: Int, from last: Int, to next: Int) {
        let weeks = ground.weeks, never = Self.never, ages = StartLinks.ages
        let level = kinds.count * weeks, base = chosen[next] * weeks, lastBase = chosen[last] * weeks
        let shift = kinds[chosen[next]].cell / 2 - kinds[chosen[last]].cell / 2
        let others = mask & ~(1 << last), after = mask | 1 << next
        let sharesLast = shares[next] >> UInt32(last) & 1 == 1
        let older = (shares[next] & UInt32(others)).nonzeroBitCount
        let hasAge = chosen.indices.contains { others >> $0 & 1 == 1 && isAwaited($0, by: mask, shares) }
        let keepsAge = chosen.indices.contains { others >> $0 & 1 == 1 && isAwaited($0, by: after, shares) }
        let startsAge = isAwaited(last, by: after, shares)
        let collides = collide(chosen[last], chosen[next])
        let excess = collides ? collision(chosen[last], chosen[next], isShared: shares[last] != 0) : []
        let isPair = sharesLast && older == 0 && comparesPatterns && shares[last] & UInt32(others) == 0
        let together = isPair ? sharing(chosen[last], chosen[next]) : []
        let firstDay = kinds[chosen[last]].cell / 2
        let slack = ground.rules.regular == true ? 0 : 6, sessions = links.sessions
        links.after.withUnsafeMutableBufferPointer { table in
            starts.withUnsafeBufferPointer { starts in
                let row = ((mask * sessions + last) * weeks) * ages
                let follow = ((after * sessions + next) * weeks) * ages
                for week in 0..<weeks where starts[lastBase + week] < never {
                    for later in (shift < 0 ? week + 1 : week)..<max(weeks, shift < 0 ? week + 1 : week) {
                        guard starts[base + later] < never else { continue }
                        let difference = (later - week) * 7 + shift
                        let apart = fixed.apart(7 * week + firstDay, 7 * week + firstDay + difference)
                        let waysLast = sharesLast ? sharedDays(difference) : 0
                        for age in 0..<(hasAge ? ages : 1) {
                            var ways = waysLast
                            if older > 0, age < ages - 1 {
                                ways += older * sharedDays(max(0, 7 * (later - week + age) - slack))
                            }
                            ways = min(ways, workshops)
                            var own = starts[ways * level + base + later]
                            if isPair { own = max(own, together[week * weeks + later]) }
                            if collides { own = min(never, own + excess[(ways * weeks + week) * weeks + later]) }
                            var nextAge = ages - 1
                            if keepsAge { nextAge = min(nextAge, age + later - week) }
                            if startsAge { nextAge = min(nextAge, later - week) }
                            if !keepsAge, !startsAge { nextAge = 0 }
                            let rest = table[follow + later * ages + nextAge]
                            let cost = own + apart + rest
                            if cost < table[row + week * ages + age] { table[row + week * ages + age] = cost }
                        }
                    }
                }
            }
        }
    }
}
