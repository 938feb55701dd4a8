import Foundation
import Testing
import Workshops

@testable import Scheduling

struct ClockChangeRuleTests {
    /// Sundays only, at an hour that the clocks change.
    func request(_ window: ClosedRange<CivilDate>) throws -> PlanningRequest {
        let paris = try #require(TimeZone(identifier: "Europe/Paris"))
        let hours = try #require(HalfDayHours(morning: "02:00-03:00", afternoon: "14:00-17:00"))
        return .sample { programme in
            programme.zone = paris
            programme.hours = hours
            programme.window = window
            programme.closedWeekdays = []
            programme.sessions.count = 1
            for index in programme.venues.indices {
                programme.venues[index].opening = [WeeklyHalfDay(.sunday, .morning)]
            }
            for index in programme.trainers.indices { programme.trainers[index].off = [] }
        }
    }

    @Test(arguments: [
        ("2021-02-28"..."2021-05-30", "2021-03-28" as CivilDate),
        ("2021-10-03"..."2021-12-26", "2021-10-31"),
    ])
    func anHourThatIsSkippedOrRepeatedIsAvoided(window: ClosedRange<CivilDate>, change: CivilDate) throws {
        let request = try request(window)
        guard let plan = Planner().plan(request).plan else {
            Issue.record("there is a plan")
            return
        }
        #expect(plan.sessions.flatMap(\.workshops).allSatisfy { $0.date != change })
    }

    @Test func anHourThatTheClocksSkipBreaksIt() throws {
        let request = try request("2021-02-28"..."2021-05-30")
        let workshop = PlannedWorkshop(
            date: "2021-03-28", halfDay: .morning, trainer: request.programme.trainers[0].identifier)
        let venue = request.programme.venues[0].identifier
        let plan = Plan(sessions: [PlannedSession(venue: venue, workshops: [workshop])])
        let codes = PlanVerification.breaches(of: plan, for: request).map(\.code)
        #expect(codes.contains("clock-change"))
    }
}
