import Testing
import Workshops

@testable import Scheduling

struct PlannerTests {
    @Test func whatIsFoundKeepsEveryRule() {
        var found = 0
        var proven = 0
        for seed in 0..<2_000 {
            let request = PlanningRequest.random(seed: seed)
            switch Planner(patience: 20_000).plan(request) {
            case .planned(let answer):
                found += 1
                #expect(PlanVerification.breaches(of: answer.plan, for: request) == [], "seed \(seed)")
                #expect(IndependentCheck(request).broken(by: answer.plan.sessions) == [], "seed \(seed)")
                #expect(PlanCost(of: answer.plan, for: request) == answer.cost, "seed \(seed)")
                #expect(answer.bound <= answer.cost.total, "seed \(seed)")
            case .impossible: proven += 1
            case .gaveUp: break
            }
        }
        #expect(found > 500)
        #expect(proven > 500)
        #expect(found + proven > 1_980, "hardly any is given up")
    }

    @Test(arguments: 0..<12)
    func theSameRequestHasTheSameAnswer(seed: Int) {
        let request = PlanningRequest.random(seed: seed)
        let outcome = Planner(patience: 20_000).plan(request)
        #expect(Planner(patience: 20_000).plan(request) == outcome)
    }

    @Test(arguments: 0..<12)
    func aPlanThatIsThereIsFound(seed: Int) throws {
        let (request, planted) = PlanningRequest.planted(seed: seed)
        #expect(IndependentCheck(request).broken(by: planted) == [])
        let plan = try #require(Planner().plan(request).plan)
        #expect(IndependentCheck(request).broken(by: plan.sessions) == [])
    }

    @Test(arguments: [.sample(), .random(seed: 1), .random(seed: 36), .random(seed: 95)] as [PlanningRequest])
    func theOrderInWhichAProgrammeListsThingsIsNoMatter(request: PlanningRequest) throws {
        var programme = request.programme
        programme.venues.reverse()
        programme.trainers.reverse()
        programme.kits.reverse()
        programme.journeys.reverse()
        let other = PlanningRequest(programme: programme, closures: request.closures.reversed(), busy: request.busy)
        let planner = Planner(patience: 20_000)
        #expect(planner.plan(other).plan == planner.plan(request).plan)
    }

    @Test func giveUpIsNotImpossible() {
        let (request, _) = PlanningRequest.planted(seed: 1)
        guard case .gaveUp(let steps) = Planner(patience: 10).plan(request) else {
            Issue.record("ten steps cannot be enough")
            return
        }
        #expect(steps >= 10)
    }

    @Test(arguments: [0, -1])
    func noSessionsWantedAreSoonPlanned(count: Int) {
        #expect(Planner().plan(.sample { $0.sessions.count = count }).plan == Plan(sessions: []))
    }

    @Test func noTrainersOrVenuesAtAllIsNoReasonToStop() {
        #expect(Planner().plan(.sample { $0.trainers = [] }) == .impossible)
        #expect(Planner().plan(.sample { $0.venues = [] }) == .impossible)
    }
}
