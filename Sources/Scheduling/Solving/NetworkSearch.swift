import Dispatch

/// The search over all bodies of an instance.
final class NetworkSearch {
    let ground: Ground
    let threads: Int
    let keepGoing: @Sendable () -> Bool
    let searches: [BodySearch]
    private(set) var bound = 0
    /// By body; nil while it has none.
    private(set) var columns: [[Column]?]
    private var costs: [Int]
    private var occupancy: Occupancy
    private var prices: DualPrices
    /// Bodies that share a trainer or a kit with each, the most shared first.
    private let neighbours: [[Int]]
    private var dice = Dice(seed: 2021)

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
        columns = Array(repeating: nil, count: ground.bodies.count)
        costs = Array(repeating: 0, count: ground.bodies.count)
        occupancy = Occupancy(ground)
        prices = DualPrices(ground)
        neighbours = Self.neighbours(on: ground)
        for search in searches { search.keepGoing = keepGoing }
    }

    private static func neighbours(on ground: Ground) -> [[Int]] {
        var users: [[Int]] = Array(repeating: [], count: ground.trainers.count + ground.kits)
        for (index, body) in ground.bodies.enumerated() {
            var used: Set<Int> = []
            for venue in body.venues {
                used.insert(ground.trainers.count + ground.venues[venue].kit)
                for served in ground.venues[venue].served { used.insert(served.trainer) }
            }
            for resource in used { users[resource].append(index) }
        }
        return ground.bodies.indices.map { body in
            var shared: [Int: Int] = [:]
            for (resource, list) in users.enumerated() where list.contains(body) {
                for other in list where other != body {
                    shared[other, default: 0] += resource < ground.trainers.count ? 1 : 3
                }
            }
            return shared.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.map(\.key)
        }
    }

    /// One body: exactly.
    func solveAlone(report: (PlanningProgress) -> Void) {
        let search = searches[0]
        search.prepare(given: nil, prices: nil)
        let (found, bound) = search.solve()
        if let found { accept([(0, found.columns)]) }
        self.bound = Int(bound)
        report(PlanningProgress(best: total, bound: self.bound))
    }

    /// Several: prices, then each beside the others, then small groups anew and better prices in turn.
    func solveTogether(_ patience: Int, report: (PlanningProgress) -> Void) {
        raiseBound(iterations: 10, report: report)
        planAll()
        report(PlanningProgress(best: total, bound: bound))
        if let total { prices.target = Double(total) }
        var quiet = 0, turn = 0
        while quiet < patience, keepGoing() {
            let before = (total, bound)
            turn += 1
            let isThorough = turn % 4 == 0
            if isThorough { prices.restart() }
            raiseBound(iterations: isThorough ? 1 : 4, steps: isThorough ? 20_000 : 0, report: report)
            improve(rounds: max(25, ground.bodies.count / 4), report: report)
            quiet = before == (total, bound) ? quiet + 1 : 0
        }
    }

    // MARK: The bound

    private func raiseBound(iterations: Int, steps: Int = 0, report: (PlanningProgress) -> Void) {
        for _ in 0..<iterations where keepGoing() {
            let slots = prices.current
            let answers = concurrently(searches.indices.map { $0 }) { body in
                let search = self.searches[body]
                search.prepare(given: nil, prices: slots)
                if steps > 0 {
                    search.lastStep = search.steps + steps
                    search.stepsPerSet = steps / 8
                    let (found, bound) = search.solve()
                    search.lastStep = Int.max
                    search.stepsPerSet = Int.max
                    search.release()
                    return RelaxedBody(bound: bound, columns: found?.columns ?? [])
                }
                guard let candidate = search.relaxed(guess: search.lastGuess) else {
                    return RelaxedBody(bound: nil, columns: [])
                }
                search.lastGuess = candidate.kinds
                let columns = search.relaxedColumns(of: candidate)
                search.release()
                return RelaxedBody(bound: candidate.bound, columns: columns)
            }
            guard answers.allSatisfy({ $0.bound != nil }), keepGoing() else { return }
            let value = prices.learn(from: answers, on: ground)
            if value > bound {
                bound = value
                report(PlanningProgress(best: total, bound: bound))
            }
        }
    }

    struct RelaxedBody: Sendable {
        let bound: Int32?
        let columns: [Column]
    }

    // MARK: The plan

    /// Plans bodies far from each other at once, then those for which that left no room.
    private func planAll() {
        let width = 16, count = ground.bodies.count
        let stride = (count + width - 1) / width
        for start in 0..<stride where keepGoing() {
            let batch = Swift.stride(from: start, to: count, by: stride).filter { columns[$0] == nil }
            let snapshot = occupancy
            let proposals = concurrently(batch) { body in
                self.proposal(for: [body], factor: 1, occupancy: snapshot, steps: 4_000)
            }
            for case let proposal? in proposals where fits(proposal.sessions) { accept(proposal.sessions) }
        }
        for body in ground.bodies.indices where columns[body] == nil { settle(body) }
    }

    /// Plans a body beside the others; makes room by taking back neighbours when there is none.
    private func settle(_ body: Int) {
        for evicted in 0...6 where keepGoing() {
            let group = Array(neighbours[body].filter { columns[$0] != nil }.prefix(evicted))
            if let proposal = proposal(for: [body] + group, factor: 1, occupancy: occupancy, steps: 10_000) {
                accept(proposal.sessions)
                return
            }
        }
    }

    private struct Proposal: Sendable {
        let sessions: [(Int, [Column])]
        let cost: Int
    }

    /// New sessions for a group of bodies, one after the other; nil when one finds none.
    private func proposal(for group: [Int], factor: Double, occupancy: Occupancy, steps: Int) -> Proposal? {
        var occupancy = occupancy
        for body in group { for column in columns[body] ?? [] { occupancy.remove(column, on: ground) } }
        var sessions: [(Int, [Column])] = []
        var cost = 0
        for body in group {
            let search = searches[body]
            search.prepare(given: occupancy, prices: factor > 0 ? prices.scaled(by: factor) : nil)
            search.lastStep = search.steps + steps
            search.stepsPerSet = steps / 10
            let found = search.solve().found
            search.lastStep = Int.max
            search.stepsPerSet = Int.max
            search.release()
            guard let found else { return nil }
            for column in found.columns { occupancy.place(column, on: ground) }
            sessions.append((body, found.columns))
            cost += PlanCost(of: found.columns, body: ground.bodies[body], on: ground).total
        }
        return Proposal(sessions: sessions, cost: cost)
    }

    private func accept(_ sessions: [(Int, [Column])]) {
        for (body, _) in sessions { for column in columns[body] ?? [] { occupancy.remove(column, on: ground) } }
        for (body, new) in sessions {
            for column in new { occupancy.place(column, on: ground) }
            columns[body] = new
            costs[body] = PlanCost(of: new, body: ground.bodies[body], on: ground).total
        }
    }

    /// Whether sessions fit beside all others but those that they replace.
    private func fits(_ sessions: [(Int, [Column])]) -> Bool {
        var rest = occupancy
        for (body, _) in sessions { for column in columns[body] ?? [] { rest.remove(column, on: ground) } }
        for (_, new) in sessions {
            for column in new {
                for workshop in column.workshops {
                    guard
                        rest.allows(venue: column.venue, slot: workshop.slot, trainer: workshop.trainer, on: ground)
                    else { return false }
                }
                rest.place(column, on: ground)
            }
        }
        return true
    }

    private func improve(rounds: Int, report: (PlanningProgress) -> Void) {
        let width = 4
        var last = total ?? Int.max
        for _ in 0..<rounds where keepGoing() {
            if let missing = columns.firstIndex(where: { $0 == nil }) { settle(missing) }
            var taken: Set<Int> = []
            var jobs: [(group: [Int], factor: Double)] = []
            for _ in 0..<width {
                guard let first = dice.pick(ground.bodies.indices.filter { !taken.contains($0) }) else { continue }
                let near = neighbours[first].filter { !taken.contains($0) }.prefix(10)
                let size = min(near.count, dice.next(4))
                var group = [first] + dice.shuffled(Array(near)).prefix(size)
                group = dice.shuffled(group)
                taken.formUnion(group)
                jobs.append((group, [0, 0.3, 0.6, 1][dice.next(4)]))
            }
            let snapshot = occupancy
            let proposals = concurrently(jobs) { job in
                self.proposal(for: job.group, factor: job.factor, occupancy: snapshot, steps: 4_000)
            }
            for (job, proposal) in zip(jobs, proposals) {
                guard let proposal else { continue }
                let before = job.group.reduce(0) { $0 + costs[$1] }
                guard proposal.cost <= before, fits(proposal.sessions) else { continue }
                accept(proposal.sessions)
            }
            if let total, total < last {
                last = total
                report(PlanningProgress(best: total, bound: bound))
            }
        }
    }

    /// The results of independent work, in the order of its items.
    private func concurrently<Item, Result>(_ items: [Item], _ work: @escaping (Item) -> Result) -> [Result] {
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

/// A seeded source of choices (SplitMix64), so that a search gives the same plan every time.
struct Dice {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next(_ below: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        value ^= value >> 31
        return Int(value % UInt64(max(1, below)))
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element? {
        elements.isEmpty ? nil : elements[next(elements.count)]
    }

    mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        var elements = elements
        for index in elements.indices.dropFirst().reversed() { elements.swapAt(index, next(index + 1)) }
        return elements
    }
}
