import Testing
import Workshops

@testable import Scheduling

struct GapRuleTests {
    /// Days after the workshop of 1 March, and whether the second workshop may be then.
    @Test(arguments: [(1, false), (2, true), (7, true), (14, true), (15, false), (0, false), (-3, false)])
    func bothBoundsAreIncluded(days: Int, allowed: Bool) {
        let previous = PlannedWorkshop("2021-03-10")
        let next = PlannedWorkshop(previous.date.advanced(by: days), .afternoon)
        let session = PlannedSession(venue: "north", workshops: [previous, next])
        let request = PlanningRequest.sample {
            $0.sessions.workshopsPerSession = 2
            $0.sessions.count = 1
            $0.closedWeekdays = []
            $0.venues[0].opening = Set(
                Weekday.allCases.flatMap { day in HalfDay.allCases.map { WeeklyHalfDay(day, $0) } })
        }
        let breach = RuleBreach.gap(
            Placement("north", 2, next), after: previous, days: days, shortest: 2, longest: 14)
        #expect(breaches([session], request) == (allowed ? [] : [breach]))
    }

    @Test func onTheSameDayOnlyTheAfternoonComesAfter() {
        let request = PlanningRequest.sample {
            $0.sessions.workshopsPerSession = 2
            $0.sessions.count = 1
            $0.rhythm.shortestGap = 0
        }
        let morning = PlannedWorkshop("2021-03-10", .morning)
        let afternoon = PlannedWorkshop("2021-03-10", .afternoon)
        #expect(breaches([PlannedSession(venue: "north", workshops: [morning, afternoon])], request) == [])
        let reversed = PlannedSession(venue: "north", workshops: [afternoon, morning])
        #expect(breaches([reversed], request).map(\.code) == ["gap"])
    }

    @Test func aRhythmThatAllowsNothingIsNoReasonToStop() {
        let request = PlanningRequest.sample {
            $0.rhythm.shortestGap = 9
            $0.rhythm.longestGap = 8
        }
        #expect(conflict(request) == ["shortest-gap", "longest-gap"])
    }
}
