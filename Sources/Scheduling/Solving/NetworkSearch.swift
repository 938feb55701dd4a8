import Dispatch

/// The search over all bodies of an instance.
final class NetworkSearch {
    let ground: Ground
    let threads: Int
    let keepGoing: @Sendable () -> Bool
    let searches: [BodySearch]
    /// The same on a weekly rhythm, which costs little more and is found far sooner.
    let weekly: [BodySearch]
    var bound = 0
    /// By body; nil while it has none.
    var columns: [[Column]?]
    var costs: [Int]
    var occupancy: Occupancy
    var prices: DualPrices
    /// What each body costs at least, were there no others.
    var alone: [Int]
    /// Bodies that share a trainer or a kit with each, the most shared first.
    let neighbours: [[Int]]
    /// What is known so far of a bound for all bodies on any rhythm.
    var proof: (turn: Int, prices: Prices?, bounds: [Int]) = (0, nil, [])
    var dice = Dice(seed: 2021)

    /// The sessions of every body, once all have theirs.
    var sessions: [[Column]]? {
        let planned = columns.compactMap { $0 }
        return planned.count == columns.count ? planned : nil
    }

    var total: Int? { sessions == nil ? nil : costs.reduce(0, +) }

    init(_ ground: Ground, threads: Int, keepGoing: @escaping @Sendable () -> Bool) {
        self.ground = ground
        self.threads = threads
        self.keepGoing = keepGoing
        let cells = ground.bodies.count == 1 ? 2 : 1
        searches = ground.bodies.indices.map { BodySearch(ground, body: $0, cellsPerSession: cells) }
        let rhythm = ground.weekly
        let isWeekly = ground.rules.regular == true || ground.bodies.count == 1
        weekly = isWeekly ? searches : ground.bodies.indices.map { BodySearch(rhythm, body: $0) }
        columns = Array(repeating: nil, count: ground.bodies.count)
        costs = Array(repeating: 0, count: ground.bodies.count)
        alone = costs
        occupancy = Occupancy(ground)
        prices = DualPrices(ground)
        neighbours = Self.neighbours(on: ground)
        for search in searches + weekly { search.effort.keepGoing = keepGoing }
    }

    private static func neighbours(on ground: Ground) -> [[Int]] {
        let used = ground.bodies.map { body in
            Set(
                body.venues.flatMap { venue in
                    [ground.trainers.count + ground.venues[venue].kit] + ground.venues[venue].served.map(\.trainer)
                })
        }
        var users: [[Int]] = Array(repeating: [], count: ground.trainers.count + ground.kits)
        for (body, used) in used.enumerated() { for one in used { users[one].append(body) } }
        return ground.bodies.indices.map { body in
            var shared: [Int: Int] = [:]
            for one in used[body] {
                for other in users[one] where other != body {
                    shared[other, default: 0] += one < ground.trainers.count ? 1 : 3
                }
            }
            return shared.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map(\.key)
        }
    }

    /// One body: exactly. Any rhythm is begun with a weekly one, and with a rough bound.
    func solveAlone(report: (PlanningProgress) -> Void) {
        func tell() { report(PlanningProgress(best: total, bound: bound)) }
        let search = searches[0]
        if !isWeekly {
            let rough = BodySearch(ground, body: 0)
            rough.effort.keepGoing = keepGoing
            startAlone(rough)
            tell()
        }
        search.prepare(given: nil, prices: nil)
        let cutoff = total.map { Int32(clamping: $0) } ?? BodySearch.never
        let (found, proven) = search.solve(below: cutoff) { found, proven in
            if let found { accept([(0, found.columns)]) }
            bound = max(bound, Int(proven))
            tell()
        }
        if let found { accept([(0, found.columns)]) }
        bound = max(bound, Int(proven))
        tell()
    }

    /// A plan that is found soon, and a bound that is.
    private func startAlone(_ rough: BodySearch) {
        let weekly = BodySearch(ground.weekly, body: 0)
        weekly.effort.keepGoing = keepGoing
        weekly.prepare(given: nil, prices: nil)
        weekly.effort.allow(steps: 200_000)
        if let found = weekly.solve().found { accept([(0, found.columns)]) }
        if columns[0] != nil { loosen(rounds: 10) }
        rough.prepare(given: nil, prices: nil)
        if let root = rough.relaxed(), keepGoing() { bound = Int(root.bound) }
    }

    /// Several: each beside the others, at first, and once more when prices are known; then small groups anew and
    /// better prices in turn.
    func solveTogether(_ patience: Int, report: (PlanningProgress) -> Void) {
        var least: Int?
        // On a detour the sessions cost more than the best plan does.
        func tell(_ progress: PlanningProgress) {
            least = [least, progress.best].compactMap(\.self).min()
            report(PlanningProgress(best: least, bound: progress.bound))
        }
        planAll()
        raiseBound(rounds: 8, report: tell)
        planAllAnew()
        loosen(rounds: 4)
        // A bound on any rhythm grows body by body: whoever is in a hurry has a part of it.
        repeat { prove(bodies: 64, report: tell) } while !proof.bounds.isEmpty && keepGoing()
        var best = (columns, total), quiet = 0
        while quiet < patience, keepGoing() {
            let before = (best.1, bound)
            tell(PlanningProgress(best: best.1, bound: bound))
            // Where nothing becomes better, a detour may lead on; those that lead nowhere are taken back.
            improve(rounds: max(25, ground.bodies.count / 8), detour: [0, 20, 60][quiet % 3], report: tell)
            loosen(rounds: 4)
            if let total, best.1.map({ total < $0 }) ?? true { best = (columns, total) }
            raiseBound(rounds: 2, report: tell)
            prove(bodies: 64, report: tell)
            quiet = before == (best.1, bound) ? quiet + 1 : 0
            if quiet % 3 == 0 || !keepGoing() { restore(best.0) }
        }
    }

    /// The results of independent work, in the order of its items.
    func concurrently<Item, Result>(_ items: [Item], _ work: @escaping (Item) -> Result) -> [Result] {
        guard threads > 1, items.count > 1 else { return items.map(work) }
        nonisolated(unsafe) let items = items
        nonisolated(unsafe) let work = work
        nonisolated(unsafe) var results = [Result?](repeating: nil, count: items.count)
        results.withUnsafeMutableBufferPointer { buffer in
            nonisolated(unsafe) let buffer = buffer
            DispatchQueue.concurrentPerform(iterations: items.count) { buffer[$0] = work(items[$0]) }
        }
        return results.compactMap { $0 }
    }
}
