import Workshops

/// For one venue, given what is placed: what each workshop costs, and at least all those after it.
///
/// Computed backwards from the last workshop. A bound is what the cheapest way on costs if the session
/// met none of its own workshops in the rules about whole plans; with a trainer at most a workshop a
/// day and week, and two trainers, it is exact.
struct SessionBounds: Sendable {
    /// By workshop, then by cell.
    private(set) var costs: [[Int]]
    /// By workshop, then by cell: the workshops after it, if all so far had this trainer.
    private(set) var sameTrainer: [[Int]]
    /// By workshop, then by half-day: the workshops after it, once there are several trainers.
    private(set) var anyTrainer: [[Int]]

    init(venue: Int, on ground: SearchGround, given schedule: Schedule, budget: inout StepBudget) {
        costs = Self.costs(venue: venue, on: ground, given: schedule)
        sameTrainer = costs.map { $0.map { _ in 0 } }
        anyTrainer = costs.map { _ in ground.halfDays.map { _ in 0 } }
        for order in costs.indices.dropLast().reversed() {
            for halfDay in ground.halfDays.indices { anyTrainer[order][halfDay] = SearchGround.never }
            for cell in costs[order].indices { sameTrainer[order][cell] = SearchGround.never }
            bound(order, on: ground, budget: &budget)
        }
    }

    /// What a workshop costs with all that must follow; `SearchGround.never` or more when nothing can.
    func least(_ order: Int, _ cell: Int) -> Int { costs[order][cell] + sameTrainer[order][cell] }

    private mutating func bound(_ order: Int, on ground: SearchGround, budget: inout StepBudget) {
        let trainers = ground.trainers.indices
        let staying = costs[order + 1].indices.map { min(SearchGround.never, least(order + 1, $0)) }
        let changed = ground.halfDays.indices.map { halfDay in
            let cheapest = trainers.map { costs[order + 1][ground.cell(halfDay, $0)] }.min() ?? SearchGround.never
            return min(SearchGround.never, cheapest + anyTrainer[order + 1][halfDay])
        }
        for halfDay in ground.halfDays.indices {
            guard trainers.contains(where: { costs[order][ground.cell(halfDay, $0)] < SearchGround.never })
            else { continue }
            var mixed = SearchGround.never
            var same = trainers.map { _ in SearchGround.never }
            for follower in ground.followers[halfDay] where changed[follower.halfDay] < SearchGround.never {
                let change = follower.cost + changed[follower.halfDay]
                mixed = min(mixed, change)
                for trainer in trainers {
                    let stay = follower.cost + staying[ground.cell(follower.halfDay, trainer)]
                    same[trainer] = min(same[trainer], stay, change + ContinuityPreference.weight)
                }
            }
            // An addition or two for each: eight are about as long as a look at the rules.
            budget.spend(ground.followers[halfDay].count / 8 + 1)
            anyTrainer[order][halfDay] = mixed
            for trainer in trainers { sameTrainer[order][ground.cell(halfDay, trainer)] = same[trainer] }
        }
    }

    /// What each workshop costs: alone, on the road, and by rules about whole plans.
    private static func costs(venue: Int, on ground: SearchGround, given schedule: Schedule) -> [[Int]] {
        let alone = ground.prices[venue]
        var among: [Int] = []  // the number of the workshop does not matter to them
        for halfDay in ground.halfDays.indices {
            for trainer in ground.trainers.indices {
                guard alone.contains(where: { $0[among.count] < SearchGround.never }) else {
                    among.append(SearchGround.never)
                    continue
                }
                let placement = ground.placement(venue: venue, order: 0, halfDay: halfDay, trainer: trainer)
                let price = ground.planBook.price(of: placement, after: nil, in: schedule) ?? SearchGround.never
                among.append(price + travel(to: placement, given: schedule))
            }
        }
        return alone.map { zip($0, among).map { min(SearchGround.never, $0 + $1) } }
    }

    /// Nothing when the trainer is at the venue that day already.
    private static func travel(to placement: Placement, given schedule: Schedule) -> Int {
        let isThere = schedule.workshops(on: placement.date).contains {
            $0.trainer == placement.trainer && $0.venue == placement.venue
        }
        return isThere ? 0 : TravelPreference.cost(of: placement.trainer, to: placement.venue, for: schedule.request)
    }
}
