/// The sessions of a body that are where they are, and what they are to those that are still to be found.
struct FixedSessions: Sendable {
    let columns: [Column]
    /// The days on which they begin, in order.
    let days: [Int]
    /// How many are at each venue of the body.
    let held: [Int]
    /// How many begin on each day of the week, and in each half of the day.
    let weekdays: [Int]
    let periods: [Int]
    /// How many pairs share a day of the week, and a half of the day.
    let pairs: (weekdays: Int, periods: Int)
    /// Whom each suits.
    let suited: [[UInt64]]
    /// What those up to each cost by their distance.
    private let chain: [Int32]
    private let spread: Int
    private let wished: Int

    init(of body: Ground.Body, on ground: Ground) {
        columns = body.fixed
        days = columns.map { $0.start / 2 }.sorted()
        held = body.venues.map { venue in body.fixed.count { $0.venue == venue } }
        weekdays = (0..<7).map { day in body.fixed.count { $0.start / 2 % 7 == day } }
        periods = (0..<2).map { period in body.fixed.count { $0.start % 2 == period } }
        let pairs = { (counts: [Int]) in counts.reduce(0) { $0 + $1 * ($1 - 1) / 2 } }
        self.pairs = (pairs(weekdays), pairs(periods))
        suited = columns.map { column in
            body.people.suited(venue: body.venues.firstIndex(of: column.venue) ?? 0, cells: column.cells)
        }
        spread = ground.weights.spread
        wished = ground.rules.spreadDays
        var chain: [Int32] = []
        for (index, day) in days.enumerated() {
            let last = index > 0 ? spread * max(0, wished - (day - days[index - 1])) : 0
            chain.append((chain.last ?? 0) + Int32(last))
        }
        self.chain = chain
    }

    /// What two sessions that follow each other cost by their distance; fixed ones between them count.
    func apart(_ day: Int, _ later: Int) -> Int32 {
        guard !days.isEmpty else { return near(day, later) }
        let first = begun(by: day), next = begun(by: later)
        guard first < next else { return near(day, later) }
        return near(day, days[first]) + chain[next - 1] - chain[first] + near(days[next - 1], later)
    }

    /// The same up to the first session that is not fixed.
    func before(_ day: Int) -> Int32 {
        let next = begun(by: day)
        return next == 0 ? 0 : chain[next - 1] + near(days[next - 1], day)
    }

    /// The same from the last session on that is not fixed.
    func after(_ day: Int) -> Int32 {
        let first = begun(by: day)
        return first == days.count ? 0 : near(day, days[first]) + (chain.last ?? 0) - chain[first]
    }

    /// What they cost by their distance when there are no others.
    var alone: Int32 { chain.last ?? 0 }

    /// How many begin on a day or before.
    private func begun(by day: Int) -> Int { days.firstIndex { $0 > day } ?? days.count }

    private func near(_ day: Int, _ later: Int) -> Int32 { Int32(spread * max(0, wished - (later - day))) }
}

extension Column {
    /// The cells that it uses, as bits.
    var cells: UInt32 { workshops.reduce(0) { $0 | 1 << UInt32($1.slot % 14) } }
}
