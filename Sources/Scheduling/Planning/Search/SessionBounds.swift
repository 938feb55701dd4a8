import Workshops

/// For one venue, given what is placed: what each workshop costs, and at least all those after it.
///
/// Computed backwards from the last workshop. Of the rules about whole plans, a bound holds each workshop
/// against what is placed and, where its trainer has one left that week, against the workshop before it. Of a
/// session's trainers it counts two. Nothing else is left out, so that a bound is mostly the cost itself.
struct SessionBounds: Sendable {
    /// By workshop, then by cell.
    let costs: [[Int]]
    /// By workshop, then by cell: the workshops after it, if all so far had this trainer.
    private(set) var sameTrainer: [[Int]]
    /// By workshop, then by cell: the workshops after it, once there are several trainers.
    private(set) var mixedTrainers: [[Int]]

    init(venue: Int, on ground: SearchGround, given schedule: Schedule, budget: inout StepBudget) {
        costs = Self.costs(venue: venue, on: ground, given: schedule)
        sameTrainer = costs.map { $0.map { _ in 0 } }
        mixedTrainers = sameTrainer
        let clashes = Self.clashes(venue: venue, on: ground, given: schedule)
        for order in costs.indices.dropLast().reversed() {
            bound(order, on: ground, clashes: clashes, budget: &budget)
        }
    }

    /// What a workshop costs with all that must follow; `SearchGround.never` or more when nothing can.
    func least(_ order: Int, _ cell: Int) -> Int { costs[order][cell] + sameTrainer[order][cell] }

    private mutating func bound(_ order: Int, on ground: SearchGround, clashes: [Int: [Int]], budget: inout StepBudget)
    {
        let never = SearchGround.never
        let same = costs[order + 1].indices.map { min(never, least(order + 1, $0)) }
        let mixed = zip(costs[order + 1], mixedTrainers[order + 1]).map { min(never, $0 + $1) }
        // The same half-day, led by the cheapest of the other trainers.
        let others = ground.halfDays.indices.flatMap { halfDay in
            ground.trainers.indices.map { trainer in
                ground.trainers.indices.filter { $0 != trainer }.map { mixed[ground.cell(halfDay, $0)] }.min() ?? never
            }
        }
        let isOpen = others.indices.map { min(mixed[$0], others[$0]) < never }
        for cell in costs[order].indices {
            (sameTrainer[order][cell], mixedTrainers[order][cell]) = (never, never)
            guard costs[order][cell] < never else { continue }
            let followers = ground.followers[cell / ground.trainers.count]
            let clash = clashes[cell]
            // An addition or two for each: eight are about as long as a look at the rules.
            budget.spend(followers.count / 8 + 1)
            var (leastSame, leastMixed) = (never, never)
            for (index, follower) in followers.enumerated() {
                let next = ground.cell(follower.halfDay, cell % ground.trainers.count)
                guard isOpen[next] else { continue }
                let price = clash?[index] ?? 0
                let change = others[next] + ground.request.programme.weights.continuity
                leastSame = min(leastSame, follower.cost + min(same[next] + price, change))
                leastMixed = min(leastMixed, follower.cost + min(mixed[next] + price, others[next]))
            }
            (sameTrainer[order][cell], mixedTrainers[order][cell]) = (leastSame, leastMixed)
        }
    }

    /// By cell, by follower: what it breaks besides, of rules about whole plans, if the trainer stays.
    ///
    /// Only for cells where it matters most: where the trainer has one workshop left that week.
    private static func clashes(venue: Int, on ground: SearchGround, given schedule: Schedule) -> [Int: [Int]] {
        var clashes: [Int: [Int]] = [:]
        for (halfDay, when) in ground.halfDays.enumerated() {
            let week = ground.request.week(of: when.date)
            for (trainer, person) in ground.trainers.enumerated() where schedule.left(for: person, in: week) == 1 {
                var with = schedule
                with.place(ground.placement(venue: venue, order: 0, halfDay: halfDay, trainer: trainer))
                clashes[ground.cell(halfDay, trainer)] = ground.followers[halfDay].map { follower in
                    guard week.contains(ground.halfDays[follower.halfDay].date) else { return 0 }
                    let next = ground.placement(venue: venue, order: 1, halfDay: follower.halfDay, trainer: trainer)
                    guard let price = ground.planBook.price(of: next, after: nil, in: with) else {
                        return SearchGround.never
                    }
                    return price - (ground.planBook.price(of: next, after: nil, in: schedule) ?? 0)
                }
            }
        }
        return clashes
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
