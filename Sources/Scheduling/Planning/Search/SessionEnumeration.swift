import Workshops

/// All sessions that can be added to a draft, the cheapest first.
///
/// Best-first search over beginnings of sessions (Hart, Nilsson, Raphael, 1968: A*), with the bounds of
/// ``SessionBounds``. Nothing is left out: when there are no more, there are no more.
struct SessionEnumeration: Sendable {
    let bounds: [SessionBounds]
    private let ground: SearchGround
    private var schedule: Schedule
    private var beginnings: [Beginning] = []
    private var queue = Heap<Rank>()

    /// The first workshops of a session that is not complete yet; each knows its last, and the rest by its parent.
    private struct Beginning {
        var venue: Int
        var order: Int
        var halfDay: Int
        var trainer: Int
        var parent: Int?
        var isOneTrainer: Bool
        /// What it costs so far.
        var cost: Int
        /// Whether `cost` holds what it breaks of relaxed rules against its own parents.
        var isJudged: Bool
    }

    /// Cheapest first; among equals the longest beginning, then the one that was found first.
    private struct Rank: Comparable {
        let least: Int
        let order: Int
        let index: Int

        static func < (left: Rank, right: Rank) -> Bool {
            (left.least, -left.order, left.index) < (right.least, -right.order, right.index)
        }
    }

    /// The sessions that can be added; only those that begin on one half-day of the week at one venue, if given.
    init(
        of draft: Draft, on ground: SearchGround, startingAt start: SearchGround.Start? = nil,
        budget: inout StepBudget
    ) {
        self.ground = ground
        schedule = draft.schedule
        var bounds: [SessionBounds] = []
        for venue in ground.venues.indices {
            bounds.append(SessionBounds(venue: venue, on: ground, given: draft.schedule, budget: &budget))
        }
        self.bounds = bounds
        for venue in ground.venues.indices where start.map({ $0.venue == venue }) ?? true {
            begin(at: venue, on: start?.weekly, beside: draft.sessions)
        }
    }

    /// The next session; nil when there is none left, or when the budget is spent.
    mutating func next(budget: inout StepBudget) -> PlannedSession? {
        while !budget.isSpent, let rank = queue.pop() {
            budget.spend(1)
            guard beginnings[rank.index].isJudged || judge(rank.index) else { continue }
            let last = beginnings[rank.index]
            let least = last.cost + tail(of: last)
            guard least == rank.least else {
                queue.push(Rank(least: least, order: last.order, index: rank.index))
                continue
            }
            if last.order == bounds[last.venue].costs.count - 1 { return session(endingAt: rank.index) }
            budget.spend(extend(rank.index))
        }
        return nil
    }

    /// Every first workshop, with what it costs beside the sessions that are there.
    private mutating func begin(at venue: Int, on weekly: WeeklyHalfDay?, beside sessions: [PlannedSession]) {
        let before = Preferences.amongSessions.reduce(0) { $0 + $1.cost(of: sessions, for: ground.request) }
        for halfDay in ground.halfDays.indices where weekly.map({ $0 == ground.halfDays[halfDay].weekly }) ?? true {
            let possible = ground.trainers.indices.filter {
                bounds[venue].least(0, ground.cell(halfDay, $0)) < SearchGround.never
            }
            guard let someone = possible.first else { continue }
            let first = ground.placement(venue: venue, order: 0, halfDay: halfDay, trainer: someone)
            let with = sessions + [PlannedSession(venue: first.venue, workshops: [first.workshop])]
            let after = Preferences.amongSessions.reduce(0) { $0 + $1.cost(of: with, for: ground.request) }
            for trainer in possible {
                let cost = after - before + bounds[venue].costs[0][ground.cell(halfDay, trainer)]
                push(
                    Beginning(
                        venue: venue, order: 0, halfDay: halfDay, trainer: trainer, parent: nil, isOneTrainer: true,
                        cost: cost, isJudged: true))
            }
        }
    }

    /// Adds every possible next workshop; returns how many.
    private mutating func extend(_ index: Int) -> Int {
        let last = beginnings[index]
        let before = beginnings.count
        let known = lineage(of: index).map { beginnings[$0].trainer }
        for follower in ground.followers[last.halfDay] {
            for trainer in ground.trainers.indices {
                let cost = bounds[last.venue].costs[last.order + 1][ground.cell(follower.halfDay, trainer)]
                guard cost < SearchGround.never else { continue }
                let change = known.contains(trainer) ? 0 : ground.request.programme.weights.continuity
                push(
                    Beginning(
                        venue: last.venue, order: last.order + 1, halfDay: follower.halfDay, trainer: trainer,
                        parent: index, isOneTrainer: last.isOneTrainer && change == 0,
                        cost: last.cost + follower.cost + cost + change, isJudged: false))
            }
        }
        return beginnings.count - before
    }

    private mutating func push(_ beginning: Beginning) {
        let least = beginning.cost + tail(of: beginning)
        guard least < SearchGround.never else { return }
        queue.push(Rank(least: least, order: beginning.order, index: beginnings.count))
        beginnings.append(beginning)
    }

    /// The least that the workshops still missing cost.
    private func tail(of beginning: Beginning) -> Int {
        let bounds = bounds[beginning.venue]
        let tails = beginning.isOneTrainer ? bounds.sameTrainer : bounds.mixedTrainers
        return tails[beginning.order][ground.cell(beginning.halfDay, beginning.trainer)]
    }

    /// Holds the last workshop against the session's own earlier ones; false when it may not follow them.
    private mutating func judge(_ index: Int) -> Bool {
        beginnings[index].isJudged = true
        let line = lineage(of: index).map(placement)
        guard let last = line.last else { return true }
        let without = ground.planBook.isRelaxed ? ground.planBook.price(of: last, after: nil, in: schedule) ?? 0 : 0
        for placement in line.dropLast() { schedule.place(placement) }
        let price = ground.planBook.price(of: last, after: nil, in: schedule)
        for placement in line.dropLast().reversed() { schedule.takeBackLast(on: placement.date) }
        guard let price else { return false }
        beginnings[index].cost += price - without
        return true
    }

    private func placement(_ index: Int) -> Placement {
        let last = beginnings[index]
        return ground.placement(venue: last.venue, order: last.order, halfDay: last.halfDay, trainer: last.trainer)
    }

    /// The beginning's workshops, first to last.
    private func lineage(of index: Int) -> [Int] {
        Array(sequence(first: index) { beginnings[$0].parent }.reversed())
    }

    private func session(endingAt index: Int) -> PlannedSession {
        let line = lineage(of: index).map(placement)
        return PlannedSession(venue: ground.venues[beginnings[index].venue].identifier, workshops: line.map(\.workshop))
    }
}
