import Testing
import Workshops

@testable import Scheduling

struct TrainerInOnePlaceRuleTests {
    private let north = PlannedSession.weekly("north", from: "2021-03-01", number: 1)

    @Test func aTrainerLeadsOneWorkshopInAHalfDay() {
        let south = PlannedSession.weekly("south", from: "2021-03-29", number: 2)
        let found = breaches([south, north])
        #expect(found == [.trainerTaken(south.placements[0], by: north.placements[4])])
        #expect(breaches([north, .weekly("south", from: "2021-03-29", .morning, "bob")]) == [])
    }

    /// From 12:00 to 14:00 there are 120 minutes, 15 of which are for turning around.
    @Test(arguments: [(104, true), (105, true), (106, false)])
    func changingVenuesAtNoonIsPossibleToTheMinute(journey: Int, isPossible: Bool) {
        let request = PlanningRequest.sample {
            $0.journeys = [Journey(between: "south", and: "north", minutes: journey)]
        }
        let south = PlannedSession.weekly("south", from: "2021-03-29", .afternoon, number: 2)
        let move = SameDayMove(journey: journey, handling: 15, pause: 120)
        let breach = RuleBreach.trainerTooFar(south.placements[0], from: north.placements[4], move)
        #expect(breaches([north, south], request) == (isPossible ? [] : [breach]))
    }

    @Test func venuesWithoutAJourneyAreNotJoined() {
        let request = PlanningRequest.sample { $0.journeys = [] }
        let found = breaches([north, .weekly("south", from: "2021-03-29", .afternoon)], request)
        #expect(found.map(\.code) == ["trainer-too-far"])
        #expect(breaches([north, .weekly("north", from: "2021-03-29", .afternoon)], request) == [], "stays there")
    }

    @Test func twoVenuesAtOnceNeedTwoTrainers() {
        let mondays: (inout Programme) -> Void = {
            $0.window = "2021-03-01"..."2021-03-29"
            for index in $0.venues.indices { $0.venues[index].opening = [.mondayMorning] }
        }
        #expect(Planner().plan(.sample(mondays)).plan != nil)
        let request = PlanningRequest.sample {
            mondays(&$0)
            $0.trainers.removeLast()
        }
        #expect(conflict(request) == ["opening", "window"])
    }
}
