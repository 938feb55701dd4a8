import Foundation
import Synchronization
import Testing

@testable import Scheduling

struct InstancePlannerTests {
    /// Costs proven by another solver, or by enumeration.
    @Test(arguments: [("gresivaudan-2021-regular", 1_645), ("synth-1-regular", 3_500)])
    func aCouncilOnAWeeklyRhythmIsPlannedAtProvenLeastCost(name: String, cost: Int) throws {
        let instance = try Self.instance(name)
        let plan = try #require(InstancePlanner(instance).plan())
        #expect(InstanceCheck(instance: instance, sessions: plan.sessions).breaches == [])
        #expect(plan.objective == cost)
        #expect(plan.bound == cost)
        #expect(plan.status == "optimal")
    }

    @Test(arguments: 0..<8)
    func plansOfRandomCouncilsBreakNothingAndCostWhatTheySay(block: Int) throws {
        var planned = 0
        for seed in block * 250..<(block + 1) * 250 {
            var source = RandomInstance(seed: seed)
            let instance = source.draw()
            guard let plan = InstancePlanner(instance).plan() else { continue }
            planned += 1
            try Self.expectTrue(plan, of: instance, seed: seed)
            #expect(plan.bound == plan.objective, "seed \(seed)")
        }
        #expect(planned > 100)
    }

    @Test func plansOfSeveralCouncilsBreakNothingAndCostWhatTheySay() throws {
        var planned = 0
        for seed in 0..<16 {
            var source = RandomInstance(seed: 10_000 + seed)
            let instance = source.draw(bodies: 2...3, sessions: 1...1)
            guard let plan = InstancePlanner(instance, patience: 1).plan() else { continue }
            planned += 1
            try Self.expectTrue(plan, of: instance, seed: seed)
            #expect(InstancePlanner(instance, threads: 1, patience: 1).plan() == plan)
        }
        #expect(planned > 3)
    }

    /// Sessions of different councils share trainers and kits, on a weekly rhythm and on any.
    @Test(arguments: [true, false])
    func severalCouncilsArePlannedAlikeByAnyNumberOfThreads(isWeekly: Bool) throws {
        var planned = 0
        for seed in 0..<8 {
            var source = RandomInstance(seed: 40_000 + seed)
            var instance = source.draw(bodies: 3...4, sessions: 1...2, days: 26...30)
            instance.rules.regular = isWeekly
            var told: [Int] = []
            let alone = InstancePlanner(instance, threads: 1, patience: 2)
            guard let plan = alone.plan(report: { told += $0.best.map { [$0] } ?? [] }) else { continue }
            planned += 1
            try Self.expectTrue(plan, of: instance, seed: seed)
            #expect(told == told.sorted(by: >) && told.last == plan.objective, "seed \(seed)")
            #expect(plan.bound > 0 || plan.objective == 0, "seed \(seed)")
            #expect(InstancePlanner(instance, threads: 3, patience: 2).plan() == plan, "seed \(seed)")
        }
        #expect(planned > 1)
    }

    @Test func aCouncilThatIsStoppedMidwayHasAPlanAndAnHonestBound() throws {
        let instance = try Self.instance("synth-1")
        let reports = Reports()
        let planned = InstancePlanner(instance).plan(
            report: { reports.heard.append($0) },
            keepGoing: { reports.questions.add(1, ordering: .relaxed).newValue < 2_000 })
        let plan = try #require(planned)
        try Self.expectTrue(plan, of: instance, seed: 0)
        #expect(plan.objective <= 3_500)
        #expect(reports.heard.first?.best == 3_500)
        #expect(zip(reports.heard, reports.heard.dropFirst()).allSatisfy { $0.bound <= $1.bound })
    }

    /// What a search has said, and how often it has asked whether to go on.
    private final class Reports: @unchecked Sendable {
        var heard: [PlanningProgress] = []
        let questions = Atomic(0)
    }

    @Test(arguments: 0..<60)
    func theCostIsTheLeastOfAllPlans(seed: Int) throws {
        var source = RandomInstance(seed: 20_000 + seed)
        let instance =
            seed % 2 == 0
            ? source.draw(sessions: 1...1, workshops: 3...3)
            : source.draw(sessions: 2...2, workshops: 2...2, days: 14...17)
        #expect(InstancePlanner(instance).plan()?.objective == Enumeration(instance).least)
    }

    /// Beyond 64 weeks the search goes without its finer bounds of sessions that share days or collide.
    @Test(arguments: Array(0..<100) + [276])
    func finerBoundsLoseNoPlan(seed: Int) throws {
        var source = RandomInstance(seed: 50_000 + seed)
        var instance = source.draw(sessions: 3...4, workshops: 2...2, days: 33...40)
        instance.rules.regular = true
        let fine = InstancePlanner(instance).plan()
        instance.closedDays += Array(instance.window.days..<65 * 7)
        instance.window.days = 65 * 7
        #expect(fine?.objective == InstancePlanner(instance).plan()?.objective)
    }

    /// On any rhythm, kinds tell one half-day of a session, or two: two ways to search the same plans.
    @Test(arguments: 0..<30)
    func coarserKindsLoseNoPlan(seed: Int) {
        var source = RandomInstance(seed: 60_000 + seed)
        let instance = source.draw(sessions: 3...3, workshops: 2...3, days: 16...20)
        let costs = (1...2).map { cells in
            let search = BodySearch(Ground(instance), body: 0, cellsPerSession: cells)
            search.prepare(given: nil, prices: nil)
            return search.solve().found?.cost
        }
        #expect(Set(costs).count == 1)
    }

    @Test(arguments: 0..<40)
    func oneMoreClosedDayNeverMakesAPlanCheaper(seed: Int) throws {
        var source = RandomInstance(seed: 30_000 + seed)
        var instance = source.draw()
        guard let plan = InstancePlanner(instance).plan(), let day = plan.sessions.first?.workshops.first?.slot else {
            return
        }
        instance.closedDays.append(day / 2)
        guard let other = InstancePlanner(instance).plan() else { return }
        #expect(other.objective >= plan.objective)
    }

    @Test func whoIsStoppedAtOnceStillKeepsAnHonestBound() throws {
        let instance = try Self.instance("synth-1-regular")
        let plan = InstancePlanner(instance).plan(keepGoing: { false })
        #expect(plan.map { $0.bound <= 3_500 && $0.objective >= 3_500 } ?? true)
    }

    private static func expectTrue(_ plan: InstancePlan, of instance: PlanningInstance, seed: Int) throws {
        let check = InstanceCheck(instance: instance, sessions: plan.sessions)
        #expect(check.breaches == [], "seed \(seed)")
        #expect(check.objective == plan.objective, "seed \(seed)")
        #expect(plan.bound <= plan.objective, "seed \(seed)")
        #expect(plan.terms.values.reduce(0, +) == plan.objective, "seed \(seed)")
        #expect((plan.status == "optimal") == (plan.bound == plan.objective), "seed \(seed)")
    }

    private static func instance(_ name: String) throws -> PlanningInstance {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = folder.appending(path: "Instances/\(name).json")
        return try JSONDecoder().decode(PlanningInstance.self, from: Data(contentsOf: file))
    }
}
