import Testing
import Workshops

@testable import Scheduling

struct SessionEnumerationTests {
    private let request = PlanningRequest.sample {
        $0.sessions.workshopsPerSession = 3
        $0.window = "2021-03-01"..."2021-03-12"
        $0.trainers[0].mostPerWeek = 1
        $0.trainers[1].off = [.mondayMorning, .thursdayMorning]
    }

    @Test func allSessionsComeOnceTheCheapestFirst() {
        var budget = StepBudget(1_000_000)
        let ground = SearchGround(request, book: RuleBook())
        let draft = Draft(of: request)
        var sessions = SessionEnumeration(of: draft, on: ground, budget: &budget)
        var found: [PlannedSession] = []
        while let session = sessions.next(budget: &budget) { found.append(session) }
        let costs = found.map { PlanCost(of: [$0], for: request).total }
        #expect(costs == costs.sorted())
        #expect(Set(found).count == found.count)
        #expect(Set(found) == Set(ExhaustiveSearch(request).sessions), "none is missing, none is wrong")
        #expect(found.count > 1_000)
    }

    @Test func aStartNarrowsIt() {
        var budget = StepBudget(1_000_000)
        let ground = SearchGround(request, book: RuleBook())
        let start = SearchGround.Start(venue: 1, weekly: .wednesdayMorning)
        var sessions = SessionEnumeration(of: Draft(of: request), on: ground, startingAt: start, budget: &budget)
        var found: [PlannedSession] = []
        while let session = sessions.next(budget: &budget) { found.append(session) }
        let expected = ExhaustiveSearch(request).sessions.filter {
            $0.venue == "south" && $0.workshops.first?.when.weekly == .wednesdayMorning
        }
        #expect(Set(found) == Set(expected))
        #expect(!found.isEmpty)
    }
}
