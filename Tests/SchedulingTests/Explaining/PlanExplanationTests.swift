import Testing
import Workshops

@testable import Scheduling

struct PlanExplanationTests {
    @Test(arguments: 0..<25)
    func thePartsAddUpToTheCostOfThePlan(seed: Int) throws {
        let request = PlanningRequest.random(seed: seed)
        guard let plan = Planner(patience: 20_000).plan(request).plan else { return }
        let explanation = PlanExplanation(of: plan, for: request, settled: [1, 2, 3])
        for term in PlanCost.Term.allCases {
            let parts = explanation.sessions.reduce(explanation.whole[term]) { $0 + $1.cost[term] }
            #expect(parts == PlanCost(of: plan, for: request)[term], "\(term)")
        }
        #expect(explanation.cost == PlanCost(of: plan, for: request))
    }

    @Test func eachSessionBearsWhatItCostsBesideThoseBefore() {
        // A week apart, on the same weekday and half-day, the second with a trainer more and a shared way.
        let first = PlannedSession.weekly("north", from: "2021-03-01", number: 1)
        let second = PlannedSession.weekly("north", from: "2021-03-08", .afternoon, number: 2)
            .with(5, PlannedWorkshop("2021-04-05", .afternoon, "bob"))
        let explanation = PlanExplanation(
            of: Plan(sessions: [second, first]), for: .sample { $0.weights.travel = 1 }, settled: [1, 2])
        #expect(explanation.sessions.map(\.session.number) == [1, 2])
        let costs = explanation.sessions.map(\.cost)
        #expect(costs[0].parts.map(\.term) == [.travel])
        #expect(costs[0][.travel] == 5 * 40)
        #expect(costs[1][.spread] == 5 * 14)
        #expect(costs[1][.sameWeekday] == 60)
        #expect(costs[1][.continuity] == 150)
        #expect(costs[1][.travel] == 40, "four of the five days are shared")
        #expect(explanation.whole[.balance] == 600)
        #expect(explanation.sessions.allSatisfy { $0.next == .settled })
    }

    @Test(arguments: [1, 36, 95, 4, 11, 17])
    func theNextBestBeginsElsewhereAndCostsNoLess(seed: Int) throws {
        let request = PlanningRequest.random(seed: seed)
        guard case .planned(let found) = Planner().plan(request), found.isOptimal else { return }
        let explanation = PlanExplanation(of: found.plan, for: request)
        #expect(explanation.sessions.count == request.programme.sessions.count)
        for session in explanation.sessions {
            guard case .found(let other, let difference, true) = session.next else { continue }
            #expect(other.start != session.session.start)
            #expect(difference.total >= 0)
            let sessions = explanation.sessions.map(\.session).filter { $0 != session.session } + [other]
            #expect(PlanVerification.breaches(of: Plan(sessions: sessions), for: request) == [])
            #expect(PlanCost(of: sessions, for: request).total == found.cost.total + difference.total)
        }
    }

    @Test func theNextBestIsTheBest() throws {
        // One session of two workshops in two weeks: all of them can be tried.
        let request = PlanningRequest.sample {
            $0.sessions.count = 1
            $0.sessions.workshopsPerSession = 2
            $0.window = "2021-03-01"..."2021-03-12"
            $0.trainers[1].off = [.mondayMorning]
        }
        let found = try #require(Planner().plan(request).plan)
        let explained = try #require(PlanExplanation(of: found, for: request).sessions.first)
        let start = try #require(explained.session.start)
        let least = ExhaustiveSearch(request).sessions.filter { $0.start != start }
            .map { PlanCost(of: [$0], for: request).total }.min()
        guard case .found(_, let difference, true) = explained.next else {
            Issue.record("there are other starts")
            return
        }
        #expect(least == PlanCost(of: found, for: request).total + difference.total)
    }

    @Test func whenNoOtherStartKeepsTheRulesThereIsNone() throws {
        let request = PlanningRequest.sample {
            $0.sessions.count = 1
            $0.venues = [.sample("north", kit: "kit-north", opening: [.mondayMorning])]
            $0.window = "2021-03-01"..."2021-03-29"
        }
        let plan = try #require(Planner().plan(request).plan)
        #expect(PlanExplanation(of: plan, for: request).sessions.map(\.next) == [.none])
        #expect(PlanExplanation(of: plan, for: request, settled: [1]).sessions.map(\.next) == [.settled])
    }
}

extension PlannedSession {
    /// Where and when it begins.
    fileprivate var start: Placement? {
        placements.first.map {
            Placement(
                venue: venue, order: 1,
                workshop: PlannedWorkshop(date: $0.date, halfDay: $0.halfDay, trainer: "anybody"))
        }
    }
}
