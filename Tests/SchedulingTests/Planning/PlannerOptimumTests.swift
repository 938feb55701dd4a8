import Testing
import Workshops

@testable import Scheduling

/// Plans of tiny requests against all plans that there are.
struct PlannerOptimumTests {
    @Test(arguments: 0..<40)
    func noPlanCostsLess(seed: Int) throws {
        try expectOptimum(.tiny(seed: seed))
    }

    @Test(arguments: 100..<140)
    func noPlanThatHeedsPinsBansAndWishesCostsLess(seed: Int) throws {
        try expectOptimum(.tiny(seed: seed).asking(seed: seed))
    }

    @Test(arguments: 200..<220)
    func noPlanSeatsMorePeopleForLess(seed: Int) throws {
        try expectOptimum(.tiny(seed: seed).inviting(seed: seed))
    }

    @Test(arguments: 300..<330)
    func besideAKeptSessionNoOtherCostsLess(seed: Int) throws {
        let request = PlanningRequest.tiny(seed: seed)
        guard let kept = Planner().plan(request).plan?.sessions.first else { return }
        let found = try #require(Planner().plan(request.keeping([kept])).found)
        let others = ExhaustiveSearch(request).plans.filter { $0.contains(kept) }
        #expect(found.cost.total == others.map { PlanCost(of: $0, for: request).total }.min())
        #expect(found.isOptimal && found.bound == found.cost.total)
    }

    @Test(arguments: 400..<440)
    func noPlanMovesLess(seed: Int) throws {
        let before = PlanningRequest.tiny(seed: seed)
        guard let plan = Planner().plan(before).plan else { return }
        let request = before.disturbed(seed: seed).changing(plan)
        let least = ExhaustiveSearch(request).numberedPlans.map { Change(to: $0, for: request) }.min()
        let found = Planner().plan(request).found
        #expect(found.map { Change(to: $0.plan.sessions, for: request) } == least)
        #expect(found?.isOptimal ?? true)
        #expect(found.map(\.bound) == least?.cost)
    }

    @Test(arguments: 500..<560)
    func withoutAChangeNothingMoves(seed: Int) throws {
        let request = PlanningRequest.random(seed: seed)
        guard let plan = Planner().plan(request).plan else { return }
        let again = try #require(Planner().plan(request.changing(plan)).plan)
        #expect(again.sessions == plan.sessions.numbered)
    }

    @Test func withoutAChangeALifeSizePlanStaysAsItIs() throws {
        let request = PlanningRequest.lifeSize()
        let plan = try #require(Planner().plan(request).plan)
        #expect(try #require(Planner().plan(request.changing(plan)).plan).sessions == plan.sessions.numbered)
    }

    /// Held workshops stay, even where they could not be any more, and what follows moves.
    @Test func whatHasBeenHeldStays() throws {
        let request = PlanningRequest.lifeSize()
        let plan = try #require(Planner().plan(request).plan)
        let first = try #require(plan.sessions.numbered.first)
        let closed = Closure(
            name: "Travaux", days: first.workshops[0].date...first.workshops[2].date, effect: .never)
        let changed = PlanningRequest(
            programme: request.programme, closures: request.closures + [closed], busy: request.busy,
            previous: plan.sessions.numbered.map { PreviousSession($0, held: $0 == first ? 2 : 0) })
        let again = try #require(Planner().plan(changed).plan).byNumber
        let session = try #require(again[first.number ?? 0])
        #expect(Array(session.workshops.prefix(2)) == Array(first.workshops.prefix(2)))
        #expect(session.workshops[2] != first.workshops[2])
    }

    private func expectOptimum(_ request: PlanningRequest) throws {
        let least = ExhaustiveSearch(request).numberedPlans
            .map { PlanCost(of: Plan(sessions: $0), for: request).total }.min()
        let outcome = Planner().plan(request)
        #expect(outcome.found?.cost.total == least)
        #expect(outcome.found?.bound == least)

        if let plan = outcome.plan { #expect(PlanVerification.breaches(of: plan, for: request) == []) }
        if case .gaveUp = outcome { Issue.record("given up, least cost \(String(describing: least))") }
    }
}

/// How much a plan changes, then what it costs.
private struct Change: Comparable {
    let moves: Int
    let trainers: Int
    let cost: Int

    init(to sessions: [PlannedSession], for request: PlanningRequest) {
        let old = request.previous.flatMap(\.session.placements)
        let new = sessions.flatMap(\.placements)
        let pairs = old.compactMap { one in
            new.first { $0.session == one.session && $0.order == one.order }.map { (one, $0) }
        }
        let moved = pairs.filter { $0.workshop.when != $1.workshop.when || $0.venue != $1.venue }
        moves = moved.count
        trainers = pairs.count {
            $0.workshop.when == $1.workshop.when && $0.venue == $1.venue && $0.trainer != $1.trainer
        }
        cost = PlanCost(of: sessions, for: request).total
    }

    static func < (left: Change, right: Change) -> Bool {
        (left.moves, left.trainers, left.cost) < (right.moves, right.trainers, right.cost)
    }
}

extension PlanningOutcome {
    fileprivate var found: FoundPlan? {
        if case .planned(let found) = self { found } else { nil }
    }
}

extension ExhaustiveSearch {
    /// All plans that keep every rule but pins and bans.
    fileprivate var plans: [[PlannedSession]] {
        let sessions = sessions
        guard request.programme.sessions.count == 2 else { return sessions.map { [$0] } }
        return sessions.indices.flatMap { index in sessions[(index + 1)...].map { [sessions[index], $0] } }
            .filter { check.broken(by: $0).isEmpty }
    }

    /// All plans that keep every rule, with the sessions numbered in every way.
    fileprivate var numberedPlans: [[PlannedSession]] {
        plans.flatMap { plan in [plan, plan.reversed()].map { $0.numberedInOrder } }.filter { plan in
            plan.flatMap(\.placements).allSatisfy { placement in
                request.requests(.pin, concerning: placement).allSatisfy { placement.meets($0.condition) }
                    && !request.requests(.ban, concerning: placement).contains { placement.meets($0.condition) }
            }
        }
    }
}

extension [PlannedSession] {
    fileprivate var numberedInOrder: [PlannedSession] {
        enumerated().map {
            PlannedSession(number: $0.offset + 1, venue: $0.element.venue, workshops: $0.element.workshops)
        }
    }
}

extension PlanningRequest {
    /// A random request so small that everything can be tried: two sessions of two workshops in ten days or so.
    fileprivate static func tiny(seed: Int) -> PlanningRequest {
        var random = SplitMix(seed: seed)
        let request = PlanningRequest.random(seed: seed)
        var programme = request.programme
        programme.sessions.count = 2
        programme.sessions.workshopsPerSession = 2
        let start = programme.window.lowerBound
        programme.window = start...start.advanced(by: random.number(8...11))
        programme.trainers = Array(programme.trainers.prefix(2))
        // Kind enough that most have a plan.
        for index in programme.trainers.indices {
            programme.trainers[index].teaches = [1, 2]
            programme.trainers[index].leave = []
        }
        programme.venues = Array(programme.venues.prefix(2))
        for index in programme.venues.indices {
            programme.venues[index].opening = random.some(Set<WeeklyHalfDay>.weekdays.sorted(), percent: 40)
        }
        return PlanningRequest(programme: programme, closures: request.closures, busy: request.busy)
    }

    fileprivate func asking(seed: Int) -> PlanningRequest {
        var random = SplitMix(seed: seed)
        var programme = programme
        let strengths: [SessionRequest.Strength] = [.pin, .ban, .wish, .wish]
        programme.weights.wish = 400
        programme.requests = (0..<random.number(1...4)).map { _ in
            var condition = WorkshopCondition()
            switch random.number(0...3) {
            case 0: condition.halfDay = random.chance(50) ? .morning : .afternoon
            case 1: condition.venue = programme.venues[random.number(0...programme.venues.count - 1)].identifier
            case 2: condition.trainer = programme.trainers[random.number(0...programme.trainers.count - 1)].identifier
            default:
                let first = programme.window.lowerBound.advanced(by: random.number(0...6))
                condition.dates = first...first.advanced(by: random.number(0...4))
            }
            return SessionRequest(
                strengths[random.number(0...3)], session: random.number(1...2),
                workshop: random.chance(50) ? random.number(1...2) : nil, condition)
        }
        return PlanningRequest(programme: programme, closures: closures, busy: busy)
    }

    fileprivate func inviting(seed: Int) -> PlanningRequest {
        var random = SplitMix(seed: seed)
        var programme = programme
        programme.sessions.seats = 2
        let people = (0..<5).map { _ in
            Candidate(
                available: random.some(Set<WeeklyHalfDay>.weekdays.sorted(), percent: 50),
                venues: random.some(programme.venues.map(\.identifier), percent: 70))
        }
        return PlanningRequest(programme: programme, closures: closures, busy: busy, people: people)
    }

    /// A day is closed, or a trainer away.
    fileprivate func disturbed(seed: Int) -> PlanningRequest {
        var random = SplitMix(seed: seed)
        var programme = programme
        let day = programme.window.lowerBound.advanced(by: random.number(0...8))
        guard random.chance(50) else {
            programme.trainers[0].leave.append(day...day.advanced(by: 3))
            return PlanningRequest(programme: programme, closures: closures, busy: busy)
        }
        let closed = Closure(name: "Closed", days: day...day, effect: .never)
        return PlanningRequest(programme: programme, closures: closures + [closed], busy: busy)
    }

    fileprivate func changing(_ plan: Plan) -> PlanningRequest {
        PlanningRequest(
            programme: programme, closures: closures, busy: busy,
            previous: plan.sessions.numbered.map { PreviousSession($0) })
    }
}
