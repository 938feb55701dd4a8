import Testing
import Workshops

@testable import Scheduling

struct PlannerTests {
    @Test func whatIsFoundKeepsEveryRule() {
        var found = 0
        var proven = 0
        for seed in 0..<150 {
            let request = PlanningRequest.random(seed: seed)
            var search = PlanSearch(SearchGround(request, book: RuleBook()), budget: StepBudget(20_000))
            switch search.find() {
            case .found(let draft):
                found += 1
                let plan = Plan(sessions: draft.sessions)
                #expect(PlanVerification.breaches(of: plan, for: request) == [], "seed \(seed)")
                #expect(IndependentCheck(request).broken(by: plan.sessions) == [], "seed \(seed)")
            case .none: proven += 1
            case .gaveUp: #expect(search.budget.isSpent, "seed \(seed)")
            }
        }
        #expect(found > 40)
        #expect(proven > 40)
        #expect(found + proven > 140, "hardly any is given up")
    }

    @Test(arguments: 0..<12)
    func theSameRequestHasTheSameAnswer(seed: Int) {
        let request = PlanningRequest.random(seed: seed)
        let outcome = Planner(patience: 20_000).plan(request)
        #expect(Planner(patience: 20_000).plan(request) == outcome)
        if case .impossible(let breaches) = outcome { #expect(!breaches.isEmpty) }
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
        guard case .gaveUp(let steps, let breaches) = Planner(patience: 10).plan(request) else {
            Issue.record("ten steps cannot be enough")
            return
        }
        #expect(steps >= 10)
        #expect(breaches.first?.code == "session-count")
    }

    @Test(arguments: [0, -1])
    func noSessionsWantedAreSoonPlanned(count: Int) {
        #expect(Planner().plan(.sample { $0.sessions.count = count }).plan == Plan(sessions: []))
    }

    @Test func noTrainersOrVenuesAtAllIsNoReasonToStop() {
        let nothing = PlanningOutcome.impossible([.sessionCount(planned: 0, wanted: 2)])
        #expect(Planner().plan(.sample { $0.trainers = [] }) == nothing)
        #expect(Planner().plan(.sample { $0.venues = [] }) == nothing)
    }

    @Test func theFewestBreachesComeFirst() throws {
        // One Monday too few: a week more, or a single afternoon when the venue is closed.
        let request = PlanningRequest.sample {
            $0.sessions.count = 1
            $0.venues = [.sample("north", kit: "kit-north", opening: [.mondayMorning])]
            $0.window = "2021-03-01"..."2021-03-28"
        }
        guard case .impossible(let breaches) = Planner().plan(request) else {
            Issue.record("four Mondays for five workshops")
            return
        }
        let counts = Dictionary(grouping: breaches, by: \.code).mapValues(\.count)
        #expect(counts == ["outside-window": 1, "venue-closed": 1])
    }

    @Test func whenNoSingleRuleIsToBlameTheNextSessionTells() throws {
        // The trainers are away, and the venue is closed.
        let request = PlanningRequest.sample {
            $0.venues = [.sample("north", kit: "kit-north", opening: [])]
            for index in $0.trainers.indices { $0.trainers[index].teaches = [1, 2, 3, 5] }
        }
        guard case .impossible(let breaches) = Planner().plan(request) else {
            Issue.record("a plan at a venue that never opens")
            return
        }
        #expect(breaches.first == .sessionCount(planned: 0, wanted: 2))
        #expect(breaches.filter { $0.code == "venue-closed" }.count == 5)
        #expect(breaches.filter { $0.code == "trainer-cannot-teach" }.count == 1)
    }
}
