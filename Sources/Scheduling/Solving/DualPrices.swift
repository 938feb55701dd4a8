/// Prices for the slots of trainers and kits and the weeks of trainers that bodies share.
///
/// Each body alone, at these prices, gives a bound for all of them together, whatever the prices: Lagrangian
/// relaxation. They rise where more is asked than there is (subgradients with Polyak's step).
struct DualPrices: Sendable {
    private var trainers: [Double]
    private var perWeek: [Double]
    private var kits: [Double]
    private var best: (value: Int, trainers: [Double], perWeek: [Double], kits: [Double])
    private var theta = 0.6
    private var idle = 0
    private let slots: Int
    private let weeks: Int
    /// What a plan is thought to cost.
    var target = 0.0

    init(_ ground: Ground) {
        slots = ground.slots
        weeks = ground.weeks
        trainers = Array(repeating: 0, count: ground.trainers.count * ground.slots)
        perWeek = Array(repeating: 0, count: ground.trainers.count * ground.weeks)
        kits = Array(repeating: 0, count: ground.kits * ground.slots)
        best = (Int.min, trainers, perWeek, kits)
    }

    var current: Prices { Self.rounded(trainers, perWeek, kits, 1) }

    /// Goes back to the best prices, to be moved by small steps.
    mutating func restart() {
        (trainers, perWeek, kits) = (best.trainers, best.perWeek, best.kits)
        theta = 0.15
    }

    /// The best prices so far, or a part of them.
    func scaled(by factor: Double) -> Prices { Self.rounded(best.trainers, best.perWeek, best.kits, factor) }

    private static func rounded(_ trainers: [Double], _ perWeek: [Double], _ kits: [Double], _ factor: Double) -> Prices
    {
        Prices(
            trainers: trainers.map { Int32($0 * factor) }, perWeek: perWeek.map { Int32($0 * factor) },
            kits: kits.map { Int32($0 * factor) })
    }

    /// The bound at the current prices; then moves them.
    mutating func learn(from answers: [NetworkSearch.RelaxedBody], on ground: Ground) -> Int {
        let prices = current
        var use = (
            trainers: [Int32](repeating: 0, count: trainers.count),
            perWeek: [Int32](repeating: 0, count: perWeek.count),
            kits: [Int32](repeating: 0, count: kits.count)
        )
        var value = 0
        for answer in answers {
            value += Int(answer.bound ?? 0)
            for column in answer.columns {
                let kit = ground.venues[column.venue].kit
                for workshop in column.workshops {
                    use.trainers[workshop.trainer * slots + workshop.slot] += 1
                    use.perWeek[workshop.trainer * weeks + workshop.slot / 14] += 1
                    use.kits[kit * slots + workshop.slot] += 1
                }
            }
        }
        let most = ground.trainers.flatMap { trainer in Array(repeating: Int32(trainer.mostPerWeek), count: weeks) }
        value -= prices.trainers.reduce(0) { $0 + Int($1) } + prices.kits.reduce(0) { $0 + Int($1) }
        value -= zip(prices.perWeek, most).reduce(0) { $0 + Int($1.0) * Int($1.1) }
        if value > best.value {
            best = (value, trainers, perWeek, kits)
            idle = 0
        } else {
            idle += 1
            if idle >= 5 {
                theta *= 0.7
                idle = 0
                (trainers, perWeek, kits) = (best.trainers, best.perWeek, best.kits)
            }
        }
        let one = { (_: Int) in Int32(1) }
        let norm =
            Self.norm(use.trainers, trainers, one) + Self.norm(use.kits, kits, one)
            + Self.norm(use.perWeek, perWeek) { most[$0] }
        guard norm > 0 else { return value }
        let step = theta * max(1, max(target, Double(best.value) * 1.08) - Double(value)) / norm
        Self.move(&trainers, use.trainers, step, one)
        Self.move(&kits, use.kits, step, one)
        Self.move(&perWeek, use.perWeek, step) { most[$0] }
        return value
    }

    private static func excess(_ use: Int32, _ most: Int32, _ price: Double) -> Double {
        let excess = Double(use - most)
        return excess < 0 && price <= 0 ? 0 : excess
    }

    private static func norm(_ use: [Int32], _ prices: [Double], _ most: (Int) -> Int32) -> Double {
        use.indices.reduce(0) { sum, index in
            let excess = excess(use[index], most(index), prices[index])
            return sum + excess * excess
        }
    }

    private static func move(_ prices: inout [Double], _ use: [Int32], _ step: Double, _ most: (Int) -> Int32) {
        for index in use.indices {
            let excess = excess(use[index], most(index), prices[index])
            if excess != 0 { prices[index] = max(0, prices[index] + step * excess) }
        }
    }
}
