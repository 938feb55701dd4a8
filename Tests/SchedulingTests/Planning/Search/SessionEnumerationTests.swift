import Testing
import Workshops

@testable import Scheduling

struct SessionEnumerationTests {
    private static let short = PlanningRequest.sample {
        $0.sessions.workshopsPerSession = 3
        $0.window = "2021-03-01"..."2021-03-10"
        $0.trainers[0].mostPerWeek = 1
        $0.trainers[1].off = [.mondayMorning, .thursdayMorning]
        for index in $0.venues.indices { $0.venues[index].opening.subtract([.fridayMorning, .fridayAfternoon]) }
    }

    /// Four workshops, so that trainers can come and go and come again.
    private static let long = PlanningRequest.sample {
        $0.sessions.workshopsPerSession = 4
        $0.window = "2021-03-01"..."2021-03-21"
        $0.trainers[0].mostPerWeek = 1
        $0.trainers[1].minutes = ["north": 0, "south": 90]
        for index in $0.venues.indices { $0.venues[index].opening = [.mondayMorning, .thursdayAfternoon] }
    }

    @Test(arguments: [short, long])
    func allSessionsComeOnceTheCheapestFirst(request: PlanningRequest) {
        var budget = StepBudget(1_000_000)
        let ground = SearchGround(request, book: RuleBook())
        var sessions = SessionEnumeration(of: Draft(of: request), on: ground, budget: &budget)
        var found: [PlannedSession] = []
        while let session = sessions.next(budget: &budget) { found.append(session) }
        let costs = found.map { PlanCost(of: [$0], for: request).total }
        #expect(costs == costs.sorted())
        #expect(Set(found).count == found.count)
        #expect(Set(found) == Set(ExhaustiveSearch(request).sessions), "none is missing, none is wrong")
        #expect(found.count > 100)
    }

    @Test func aStartNarrowsIt() {
        var budget = StepBudget(1_000_000)
        let ground = SearchGround(Self.short, book: RuleBook())
        let start = SearchGround.Start(venue: 1, weekly: .wednesdayMorning)
        var sessions = SessionEnumeration(of: Draft(of: Self.short), on: ground, startingAt: start, budget: &budget)
        var found: [PlannedSession] = []
        while let session = sessions.next(budget: &budget) { found.append(session) }
        let expected = ExhaustiveSearch(Self.short).sessions.filter {
            $0.venue == "south" && $0.workshops.first?.when.weekly == .wednesdayMorning
        }
        #expect(Set(found) == Set(expected))
        #expect(!found.isEmpty)
    }
}
