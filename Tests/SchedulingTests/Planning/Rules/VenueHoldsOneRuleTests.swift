import Testing
import Workshops

@testable import Scheduling

struct VenueHoldsOneRuleTests {
    private let one = PlannedSession.weekly("north", from: "2021-03-01", number: 1)

    @Test func twoWorkshopsInOneHalfDayCollideAndNameEachOther() {
        let other = PlannedSession.weekly("north", from: "2021-03-29", .morning, "bob", number: 2)
        let found = breaches([other, one]).filter { $0.code == "venue-taken" }
        #expect(found == [.venueTaken(other.placements[0], by: one.placements[4])])
    }

    @Test func theAfternoonIsFree() {
        #expect(breaches([one, .weekly("north", from: "2021-03-01", .afternoon, "bob")]) == [])
    }

    @Test func aSessionCollidesWithItself() {
        let found = breaches([one.with(5, PlannedWorkshop("2021-03-22", .morning, "bob")), faultless[1]])
        #expect(found.contains { $0.code == "venue-taken" })
    }

    @Test func oneHalfDayAWeekForTwoSessionsIsSaidToBeIt() {
        let request = PlanningRequest.sample {
            $0.venues = [.sample("north", kit: "kit-north", opening: [.mondayMorning], wished: 2)]
            $0.window = "2021-03-01"..."2021-03-29"
        }
        #expect(conflict(request) == ["opening", "window"])
    }
}
