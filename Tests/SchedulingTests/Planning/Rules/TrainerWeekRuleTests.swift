import Testing
import Workshops

@testable import Scheduling

struct TrainerWeekRuleTests {
    @Test func oneWorkshopTooManyInAWeekBreaksIt() {
        #expect(breaches(faultless, .sample { $0.trainers[0].mostPerWeek = 2 }) == [])
        let found = breaches(faultless, .sample { $0.trainers[0].mostPerWeek = 1 })
        let expected = faultless[1].placements.map { placement in
            let monday = placement.date.advanced(by: -1)
            return RuleBreach.trainerWeekFull(
                placement, week: monday...monday.advanced(by: 6), workshops: 2, most: 1)
        }
        #expect(found == expected)
    }

    /// Monday and the Tuesday after are in one calendar week, but not when the window begins on a Tuesday.
    @Test func weeksAreCountedFromTheWindowsFirstDay() {
        let session = PlannedSession.weekly("north", from: "2021-03-08", number: 1)
        let other = PlannedSession.weekly("south", from: "2021-03-09", number: 2)
        let limit: (inout Programme) -> Void = { $0.trainers[0].mostPerWeek = 1 }
        #expect(breaches([session, other], .sample(limit)).count == 5)
        let found = breaches(
            [session, other],
            .sample {
                limit(&$0)
                $0.window = "2021-03-02"..."2021-04-25"
            })
        // Tuesday 9 to Monday 15 March is a week now: four times the Tuesday meets the Monday after it.
        #expect(found.count == 4)
        #expect(
            found.first
                == .trainerWeekFull(
                    other.placements[0], week: "2021-03-09"..."2021-03-15", workshops: 2, most: 1))
    }

    @Test func weeksBeforeTheWindowAreWeeksToo() {
        let request = PlanningRequest.sample { $0.window = "2021-03-03"..."2021-04-25" }
        #expect(request.week(of: "2021-03-02") == "2021-02-24"..."2021-03-02")
        #expect(request.week(of: "2021-03-03") == "2021-03-03"..."2021-03-09")
        #expect(request.week(of: "2021-02-24") == "2021-02-24"..."2021-03-02")
        #expect(request.week(of: "2021-02-23") == "2021-02-17"..."2021-02-23")
    }

    @Test func theSessionsOwnWorkshopsCount() throws {
        let request = PlanningRequest.sample {
            $0.trainers[0].mostPerWeek = 1
            $0.trainers.removeLast()
            $0.sessions.count = 1
            $0.window = "2021-03-01"..."2021-04-02"
            $0.rhythm.idealGap = 2
        }
        let plan = try #require(Planner().plan(request).plan)
        #expect(PlanVerification.breaches(of: plan, for: request) == [])
    }

    @Test func aTrainerWithTooFullWeeksIsSaidToBeIt() throws {
        let request = PlanningRequest.sample {
            $0.trainers.removeLast()
            $0.trainers[0].mostPerWeek = 1
        }
        #expect(try #require(conflict(request)).contains("most-per-week"))
    }
}
