import Testing
import Workshops

@testable import Scheduling

struct TravelPreferenceTests {
    @Test func twiceTheMinutesForEachVisit() {
        let request = PlanningRequest.sample { $0.trainers[0].minutes = ["north": 10, "south": 31] }
        #expect(cost(.travel, faultless, request) == 5 * 2 * 10 + 5 * 2 * 31)
    }

    @Test func aDayAtAVenueIsOneVisit() {
        let afternoon = PlannedSession.weekly("north", from: "2021-03-01", .afternoon)
        #expect(cost(.travel, [faultless[0], afternoon]) == 5 * 2 * 20)
        let other = PlannedSession.weekly("north", from: "2021-03-01", .afternoon, "bob")
        #expect(cost(.travel, [faultless[0], other]) == 10 * 2 * 20, "two trainers travel twice")
        let elsewhere = PlannedSession.weekly("south", from: "2021-03-01", .afternoon)
        #expect(cost(.travel, [faultless[0], elsewhere]) == 10 * 2 * 20, "two venues are two visits")
    }
}
