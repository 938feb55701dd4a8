/// Prices for the slots of trainers and kits and the weeks of trainers that bodies share.
///
/// Each body alone, at these prices, gives a bound for all of them together, whatever the prices: Lagrangian
/// relaxation. They rise where more is asked than there is, and fall where less is: subgradients, averaged over
/// the rounds, with steps that become smaller.
struct DualPrices: Sendable {
    private var values: [Double]
    private var best: (value: Int, values: [Double])
    /// What is asked, on average, of each thing that has a price.
    private var asked: [Double] = []
    /// What there is of it.
    private let most: [Double]
    private var rounds = 0
    private let firstStep: Double
    private let slots: Int
    private let weeks: Int
    private let trainers: Int

    init(_ ground: Ground) {
        slots = ground.slots
        weeks = ground.weeks
        trainers = ground.trainers.count
        most =
            Array(repeating: 1, count: trainers * slots)
            + ground.trainers.flatMap { Array(repeating: Double($0.mostPerWeek), count: ground.weeks) }
            + Array(repeating: 1, count: ground.kits * slots)
        values = Array(repeating: 0, count: most.count)
        best = (Int.min, values)
        // One bid too many is worth a tenth of the way there.
        let ways = ground.venues.flatMap { $0.served.map { 2 * ground.weights.travel * $0.minutes } }
        firstStep = max(1, Double(ways.reduce(0, +)) / Double(10 * max(1, ways.count)))
    }

    var current: Prices { rounded(values, 1) }

    /// The best prices so far, or a part of them.
    func scaled(by factor: Double) -> Prices { rounded(best.values, factor) }

    private func rounded(_ values: [Double], _ factor: Double) -> Prices {
        let whole = values.map { Int32($0 * factor) }
        let weekly = trainers * slots, kits = weekly + trainers * weeks
        return Prices(
            trainers: Array(whole[..<weekly]), perWeek: Array(whole[weekly..<kits]), kits: Array(whole[kits...]))
    }

    /// The bound at the current prices, from each body's bound and sessions there; then moves the prices.
    mutating func learn(from answers: [NetworkSearch.Answer], on ground: Ground) -> Int {
        let sum = answers.reduce(0) { $0 + Int($1.bound) }
        let value = sum - self.sum(of: current)
        if value > best.value { best = (value, values) }
        let use = use(of: answers, on: ground)
        if asked.isEmpty { asked = use }
        rounds += 1
        let step = firstStep / (1 + Double(rounds) / 4)
        for index in use.indices {
            asked[index] += 0.5 * (use[index] - asked[index])
            let gap = asked[index] - most[index]
            if gap > 0 || values[index] > 0 { values[index] = max(0, values[index] + step * gap) }
        }
        return value
    }

    /// What all that there is would cost.
    func sum(of prices: Prices?) -> Int {
        guard let prices else { return 0 }
        return zip(prices.trainers + prices.perWeek + prices.kits, most).reduce(0) { $0 + Int($1.0) * Int($1.1) }
    }

    private func use(of answers: [NetworkSearch.Answer], on ground: Ground) -> [Double] {
        var use = Array(repeating: 0.0, count: most.count)
        let weekly = trainers * slots, kits = weekly + trainers * weeks
        for answer in answers {
            for column in answer.columns {
                let kit = kits + ground.venues[column.venue].kit * slots
                for workshop in column.workshops {
                    use[workshop.trainer * slots + workshop.slot] += 1
                    use[weekly + workshop.trainer * weeks + workshop.slot / 14] += 1
                    use[kit + workshop.slot] += 1
                }
            }
        }
        return use
    }
}
