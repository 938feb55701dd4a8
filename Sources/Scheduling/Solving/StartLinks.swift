/// Scratch space to choose the weeks in which sessions begin.
///
/// `after[mask][last][week][age]`: the least that the sessions outside `mask` cost, all begun no earlier than
/// the session `last` of `mask`, which begins in `week` (Held and Karp, 1962). Another session of `mask` that
/// has to do with one of them began `age` weeks before.
struct StartLinks {
    /// Sessions that began so many weeks ago, less one, are over.
    let ages: Int
    let sessions: Int
    let weeks: Int
    var after: [Int32]

    init(sessions: Int, on ground: Ground) {
        self.sessions = sessions
        weeks = ground.weeks
        ages = (ground.rules.workshops - 1) * ground.rules.maxGap / 7 + 2
        after = Array(repeating: BodySearch.never, count: (1 << sessions) * sessions * weeks * ages)
    }

    @inline(__always) func index(_ mask: Int, _ last: Int, _ week: Int) -> Int {
        ((mask * sessions + last) * weeks + week) * ages
    }
}

/// Which sessions of a set have to do with each other, as bits.
struct Bonds {
    /// Those that each can share its days with.
    let shares: [UInt32]
    /// These, and those that it collides with when both are held in one week.
    let all: [UInt32]

    /// Whether a session of a mask has to do with one outside.
    @inline(__always) func isAwaited(_ session: Int, by mask: Int) -> Bool { all[session] & ~UInt32(mask) != 0 }
}

extension BodySearch {
    @inline(__always) func canShare(_ one: Int, _ other: Int) -> Bool { kinds[one].canShare(kinds[other]) }

    /// How many workshops of two sessions can be on the same day when the second begins so many days later.
    @inline(__always) func sharedDays(_ difference: Int) -> Int {
        let before = (difference + ground.rules.maxGap - 1) / ground.rules.maxGap
        return max(0, workshops - before)
    }

    func bonds(_ chosen: [Int]) -> Bonds {
        let bits = { (isBond: (Int, Int) -> Bool) in
            chosen.indices.map { one in
                chosen.indices.reduce(UInt32(0)) {
                    $1 != one && isBond(chosen[one], chosen[$1]) ? $0 | 1 << UInt32($1) : $0
                }
            }
        }
        let shares = bits { self.canShare($0, $1) }
        guard comparesPatterns else { return Bonds(shares: shares, all: shares) }
        return Bonds(shares: shares, all: zip(shares, bits { self.collide($0, $1) }).map { $0 | $1 })
    }
}
