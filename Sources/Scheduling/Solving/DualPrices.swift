/// Prices for the slots of trainers and kits and the weeks of trainers that bodies share.
///
/// Each body alone, at these prices, gives a bound for all of them together, whatever the prices: Lagrangian
/// relaxation. They rise where more is asked than there is. What is asked is averaged over the rounds, and the
/// prices move from the best ones so far (the volume algorithm, Barahona and Anbil, 2000).
struct DualPrices: Sendable {
    private var values: [Double]
    private var best: (value: Int, values: [Double])
    /// What is asked, on average, of each thing that has a price.
    private var asked: [Double] = []
    /// What there is of it.
    private let most: [Double]
    private var pace = 1.0
    private var idle = 0
    private let slots: Int
    private let weeks: Int
    private let trainers: Int
    /// What a plan is thought to cost.
    var target = 0.0

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
        let value = sum - zip(values, most).reduce(0) { $0 + Int($1.0) * Int($1.1) }
        let use = use(of: answers, on: ground)
        if value > best.value {
            if best.value > Int.min { pace = min(2, pace * 1.1) }
            best = (value, values)
            idle = 0
        } else {
            idle += 1
            if idle % 4 == 0 { pace = max(0.02, pace * 0.7) }
        }
        average(use)
        let gaps = asked.indices.map { index in
            let gap = asked[index] - most[index]
            return gap < 0 && best.values[index] <= 0 ? 0 : gap
        }
        let norm = gaps.reduce(0) { $0 + $1 * $1 }
        guard norm > 0 else { return value }
        let goal = max(target, Double(best.value) * 1.03)
        let step = pace * max(1, goal - Double(best.value)) / norm
        values = best.values.indices.map { max(0, best.values[$0] + step * gaps[$0]) }
        return value
    }

    /// Mixes in what is asked now, as much as brings the average closest to what there is.
    private mutating func average(_ use: [Double]) {
        guard !asked.isEmpty else { asked = use; return }
        var along = 0.0, length = 0.0
        for index in use.indices {
            let gap = most[index] - asked[index], change = use[index] - asked[index]
            guard values[index] > 0 || gap < 0 else { continue }
            along += gap * change
            length += change * change
        }
        let share = min(0.3, max(0.03, length > 0 ? along / length : 0.03))
        for index in use.indices { asked[index] += share * (use[index] - asked[index]) }
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
