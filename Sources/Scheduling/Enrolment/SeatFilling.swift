/// Fills seats with units, one after the other; who has a seat keeps one.
///
/// A unit is a person or a group; it is a size and a cost for each session, nil where it cannot sit.
struct SeatFilling: Sendable {
    /// People who sit together.
    struct Unit: Sendable {
        var size = 1
        /// By session.
        var costs: [Int?]
    }

    private let units: [Unit]
    /// The people of each unit, by their place in the exchange.
    private let people: [Range<Int>]
    private let rows: Rows
    /// Who is seated, in the order of ``seat(_:)``.
    private(set) var seated: [Int] = []
    /// Groups may sit apart here: the cheapest arrangement, and a bound when they do.
    private var relaxed: SeatExchange
    /// Some arrangement of the same people with groups together; nil when all units are single persons.
    private var whole: SeatExchange?

    /// No unit is seated yet; `seats` are the free seats of each session.
    init(_ units: [Unit], seats: [Int]) {
        self.units = units
        var start = 0
        people = units.map { unit in
            defer { start += unit.size }
            return start..<start + unit.size
        }
        let rows = Rows(units, seats: seats.map { max(0, min($0, start)) })
        self.rows = rows
        relaxed = SeatExchange(seats: rows.seats, costs: units.flatMap { rows.costs(of: $0) })
        whole = units.contains { $0.size > 1 } ? relaxed : nil
    }

    /// Seats a unit together with all that are seated, who may change session; false when that is impossible.
    mutating func seat(_ unit: Int) -> Bool {
        var exchange = relaxed
        guard people[unit].allSatisfy({ exchange.insert($0) }) else { return false }
        if let arranged = whole {
            let found = join(unit, in: arranged) ?? separate(from: exchange, with: seated + [unit], isFirstEnough: true)
            guard let found else { return false }
            whole = found
        }
        relaxed = exchange
        seated.append(unit)
        return true
    }

    /// The session of each unit seated, at the least total cost.
    func arranged() -> [Int: Int] {
        let best = whole.map { separate(from: relaxed, with: seated, isFirstEnough: false, best: $0) ?? $0 } ?? relaxed
        return Dictionary(
            seated.compactMap { unit in best.row[people[unit].lowerBound].map { (unit, rows.sessions[$0]) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// The arrangement with one more unit and no group moved, if that is possible.
    private func join(_ unit: Int, in arranged: SeatExchange) -> SeatExchange? {
        guard units[unit].size > 1 else {
            var joined = arranged
            return joined.insert(people[unit].lowerBound) ? joined : nil
        }
        for row in rows.forGroups where units[unit].costs[rows.sessions[row]] != nil {
            var joined = arranged
            if people[unit].allSatisfy({ joined.confine($0, to: row) }) { return joined }
        }
        return nil
    }

    private func separate(
        from exchange: SeatExchange, with seated: [Int], isFirstEnough: Bool, best: SeatExchange? = nil
    ) -> SeatExchange? {
        let groups = seated.filter { units[$0].size > 1 }.map { Array(people[$0]) }
        var search = TogetherSearch(groups, rows: rows.forGroups, isFirstEnough: isFirstEnough, best: best)
        return search.solve(exchange)
    }
}

/// The seats of each session in one or two rows: those that groups can fill, and the rest.
///
/// Pairs alone never fill an odd seat. Groups of these sizes fill at most the largest sum of sizes that is no
/// more than the seats; only single persons can use the others. That holds in every arrangement, and saying so
/// leaves the exchange few reasons to seat a group apart.
private struct Rows: Sendable {
    private(set) var sessions: [Int] = []
    private(set) var seats: [Int] = []
    private(set) var forGroups: [Int] = []

    init(_ units: [SeatFilling.Unit], seats all: [Int]) {
        for (session, free) in all.enumerated() {
            let sizes = units.filter { $0.size > 1 && $0.costs[session] != nil }.map(\.size)
            let most = Self.largestSum(of: sizes, upTo: free)
            if most > 0 {
                forGroups.append(seats.count)
                sessions.append(session)
                seats.append(most)
            }
            if most < free {
                sessions.append(session)
                seats.append(free - most)
            }
        }
    }

    /// What each person of a unit costs in each row.
    ///
    /// An equal part, so that nothing but want of seats draws a group apart. Parts are of 840, which all sizes up to
    /// eight divide; for others they differ by one and still sum to the whole (Hermite's identity).
    func costs(of unit: SeatFilling.Unit) -> [[Int]] {
        (0..<unit.size).map { part in
            sessions.indices.map { row in
                guard let cost = unit.costs[sessions[row]], unit.size == 1 || forGroups.contains(row) else {
                    return SeatExchange.never
                }
                let shared = cost * 840 + part
                return (shared - (shared % unit.size + unit.size) % unit.size) / unit.size
            }
        }
    }

    private static func largestSum(of sizes: [Int], upTo limit: Int) -> Int {
        var isSum = [true] + Array(repeating: false, count: limit)
        for size in sizes where size <= limit {
            for sum in stride(from: limit, through: size, by: -1) where isSum[sum - size] { isSum[sum] = true }
        }
        return isSum.lastIndex(of: true) ?? 0
    }
}
