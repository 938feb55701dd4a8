import Testing
import Workshops

@testable import Scheduling

struct PlannerQualityTests {
    /// 1,555 is also the best that a general solver (CP-SAT 9.15, 240 s, two cores) finds for these dates.
    @Test func aPlanOfRealSizeIsAsGoodAsTheBestKnown() throws {
        let request = PlanningRequest.lifeSize()
        let plan = try #require(Planner().plan(request).plan)
        #expect(IndependentCheck(request).broken(by: plan.sessions) == [])
        let cost = PlanCost(of: plan, for: request)
        #expect(cost.total <= 1_555)
        #expect(cost[.balance] == 0, "two at each venue")
        #expect(cost[.discouraged] == 0, "no school holidays")
        #expect(cost[.gap] == 0 && cost[.pattern] == 0, "the same half-day every week")
    }

    @Test func aRegularPlanOfRealSizeToo() throws {
        let request = PlanningRequest.lifeSize { $0.rhythm.isRegular = true }
        let plan = try #require(Planner().plan(request).plan)
        #expect(IndependentCheck(request).broken(by: plan.sessions) == [])
        #expect(PlanCost(of: plan, for: request).total <= 1_555)
    }

    @Test func theSampleIsPlannedWithoutAnyCostButTheRoad() throws {
        let request = PlanningRequest.sample()
        let cost = PlanCost(of: try #require(Planner().plan(request).plan), for: request)
        #expect(cost.total == cost[.travel])
        #expect(cost[.travel] == 10 * 2 * 20)
    }

    @Test func schoolHolidaysAreUsedWhenNothingElseFits() throws {
        let holidays = Closure(name: "Vacances", days: "2021-03-15"..."2021-03-28", effect: .avoided)
        let request = PlanningRequest.sample(closures: [holidays]) { $0.window = "2021-03-01"..."2021-03-31" }
        let plan = try #require(Planner().plan(request).plan)
        #expect(PlanCost(of: plan, for: request)[.discouraged] > 0)
    }

    /// One session is found by best-first search alone, so that nothing may be cheaper.
    @Test(arguments: 0..<30)
    func aLoneSessionCostsTheLeastPossible(seed: Int) throws {
        let request = PlanningRequest.tiny(seed: seed, sessions: 1)
        let least = ExhaustiveSearch(request).leastCost()
        let plan = Planner().plan(request).plan
        #expect(plan.map { PlanCost(of: $0, for: request).total } == least)
    }

    @Test func aTrainerWhoIsThereAlreadyStays() throws {
        let kept = PlannedSession.weekly("north", from: "2021-03-01")
        let request = PlanningRequest.sample(kept: [kept]) {
            for index in $0.trainers.indices { $0.trainers[index].minutes = ["north": 60, "south": 60] }
            $0.venues[0].wishedSessions = 2
        }
        let plan = try #require(Planner().plan(request).plan)
        #expect(plan.sessions == [kept, .weekly("north", from: "2021-03-01", .afternoon)])
    }

    @Test(arguments: 0..<30)
    func whereTryingEverythingFindsAPlanSoDoesThePlanner(seed: Int) throws {
        let request = PlanningRequest.tiny(seed: seed, sessions: 2)
        let least = ExhaustiveSearch(request).leastCost()
        let outcome = Planner().plan(request)
        switch outcome {
        case .planned(let found):
            let plan = found.plan
            #expect(PlanCost(of: plan, for: request).total >= (try #require(least)))
        case .impossible: #expect(least == nil)
        case .gaveUp: Issue.record("given up, least cost \(String(describing: least))")
        }
    }
}

extension PlanningRequest {
    /// A random request so small that everything can be tried: two or three workshops in ten to sixteen days.
    fileprivate static func tiny(seed: Int, sessions: Int) -> PlanningRequest {
        var random = SplitMix(seed: seed)
        let request = PlanningRequest.random(seed: seed)
        var programme = request.programme
        programme.sessions.count = sessions
        programme.sessions.workshopsPerSession = random.number(2...3)
        let start = programme.window.lowerBound
        programme.window = start...start.advanced(by: random.number(8...14))
        programme.trainers = Array(programme.trainers.prefix(2))
        return PlanningRequest(programme: programme, closures: request.closures, busy: request.busy)
    }
}
