/// Scratch space to choose the weeks in which sessions begin.
///
/// `after[mask][last][week]`: the least that the sessions outside `mask` cost, all begun no earlier than the
/// session `last` of `mask`, which begins in `week` (Held and Karp, 1962).
struct StartLinks {
    let sessions: Int
    let weeks: Int
    var after: [Int32]

    init(sessions: Int, weeks: Int) {
        self.sessions = sessions
        self.weeks = weeks
        after = Array(repeating: BodySearch.never, count: (1 << sessions) * sessions * weeks)
    }

    @inline(__always) func index(_ mask: Int, _ last: Int, _ week: Int) -> Int {
        (mask * sessions + last) * weeks + week
    }
}

extension BodySearch {
    @inline(__always) func canShare(_ one: Int, _ other: Int) -> Bool { kinds[one].canShare(kinds[other]) }

    /// How many workshops of two sessions can be on the same day when the second begins so many days later.
    @inline(__always) func sharedDays(_ difference: Int) -> Int {
        let before = (difference + ground.rules.maxGap - 1) / ground.rules.maxGap
        return max(0, workshops - before)
    }

    /// The least that sessions of these kinds cost together, but for what the kinds alone cost.
    ///
    /// Starts and their spread are exact; collisions are left out, and shared ways are counted at their best.
    func startBound(_ chosen: [Int]) -> Int32 {
        let weeks = ground.weeks, full = (1 << chosen.count) - 1
        let never = Self.never, level = kinds.count * weeks
        var best = never
        var value = Array(repeating: never, count: weeks)
        var suffix = Array(repeating: never, count: weeks + 8)
        let spread = Int32(ground.weights.spread), wished = ground.rules.spreadDays
        let near = wished / 7 + 2
        let links = self.links
        let weekday = chosen.map { kinds[$0].cell / 2 }
        self.links.after.withUnsafeMutableBufferPointer { after in
            for last in chosen.indices {
                for week in 0..<weeks { after[links.index(full, last, week)] = 0 }
            }
            for mask in stride(from: full - 1, through: 1, by: -1) {
                for last in chosen.indices where mask >> last & 1 == 1 {
                    let row = links.index(mask, last, 0)
                    for week in 0..<weeks { after[row + week] = never }
                }
                for next in chosen.indices where mask >> next & 1 == 0 {
                    if next > 0, chosen[next] == chosen[next - 1], mask >> (next - 1) & 1 == 0 { continue }
                    let follow = links.index(mask | 1 << next, next, 0)
                    let base = chosen[next] * weeks
                    var partners = 0
                    for other in chosen.indices where mask >> other & 1 == 1 && canShare(chosen[other], chosen[next]) {
                        partners += 1
                    }
                    for week in stride(from: weeks - 1, through: 0, by: -1) {
                        let start = starts[base + week]
                        value[week] = start < never ? min(never, start + after[follow + week]) : never
                        suffix[week] = min(suffix[week + 1], value[week])
                    }
                    for last in chosen.indices where mask >> last & 1 == 1 {
                        let row = links.index(mask, last, 0)
                        let shift = weekday[next] - weekday[last]
                        let collides = collide(chosen[last], chosen[next])
                        let excess =
                            collides
                            ? collision(
                                chosen[last], chosen[next],
                                isShared: chosen.contains { canShare($0, chosen[last]) }) : []
                        let levels = max(1, excess.count / (weeks * weeks))
                        for week in 0..<weeks where starts[chosen[last] * weeks + week] < never {
                            var least = after[row + week]
                            let first = shift < 0 ? week + 1 : week
                            if partners > 0 || collides {
                                for later in first..<max(first, weeks) where value[later] < never {
                                    let difference = (later - week) * 7 + shift
                                    let full = starts[base + later]
                                    let ways = min(workshops, partners * sharedDays(difference))
                                    let shared = starts[ways * level + base + later]
                                    let apart =
                                        collides
                                        ? excess[(min(ways, levels - 1) * weeks + week) * weeks + later] : 0
                                    let cost =
                                        value[later] - full + shared + apart
                                        + spread * Int32(max(0, wished - difference))
                                    least = min(least, cost)
                                }
                            } else {
                                for later in first..<max(first, min(weeks, week + near)) {
                                    let difference = (later - week) * 7 + shift
                                    least = min(least, value[later] + spread * Int32(max(0, wished - difference)))
                                }
                                if week + near < weeks { least = min(least, suffix[week + near]) }
                            }
                            after[row + week] = least
                        }
                    }
                }
            }
            for first in chosen.indices where first == 0 || chosen[first] != chosen[first - 1] {
                let row = links.index(1 << first, first, 0)
                for week in 0..<weeks {
                    let start = starts[chosen[first] * weeks + week]
                    if start < never { best = min(best, start + after[row + week]) }
                }
            }
        }
        return best
    }
}
