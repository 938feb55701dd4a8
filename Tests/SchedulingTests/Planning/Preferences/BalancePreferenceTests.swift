import Testing
import Workshops

@testable import Scheduling

struct BalancePreferenceTests {
    @Test(arguments: [(0, 1200), (1, 600), (2, 0), (3, 600), (4, 1200)])
    func threeHundredForEachTooManyAndEachTooFew(north: Int, expected: Int) {
        let sessions = (0..<4).map { PlannedSession.weekly($0 < north ? "north" : "south", from: "2021-03-01") }
        let request = PlanningRequest.sample {
            $0.venues[0].wishedSessions = 2
            $0.venues[1].wishedSessions = 2
        }
        #expect(cost(.balance, sessions, request) == expected)
    }

    @Test func theWishIsFollowedNotTheOrder() throws {
        let request = PlanningRequest.sample {
            $0.venues[0].wishedSessions = 0
            $0.venues[1].wishedSessions = 2
        }
        let plan = try #require(Planner().plan(request).plan)
        #expect(plan.sessions.map(\.venue) == ["south", "south"])
    }
}
