import Testing
import Workshops

@testable import Scheduling

struct KitInOnePlaceRuleTests {
    private let north = PlannedSession.weekly("north", from: "2021-03-01", number: 1)

    private func oneKit(_ change: (inout Programme) -> Void = { _ in }) -> PlanningRequest {
        .sample {
            $0.venues[1].kit = "kit-north"
            change(&$0)
        }
    }

    @Test func aKitServesOneWorkshopInAHalfDay() {
        let south = PlannedSession.weekly("south", from: "2021-03-29", .morning, "bob", number: 2)
        #expect(
            breaches([south, north], oneKit())
                == [.kitTaken(south.placements[0], kit: "kit-north", by: north.placements[4])])
        #expect(breaches([south, north]) == [], "two kits")
    }

    /// From 12:00 to 14:00 there are 120 minutes, 45 of which are for packing and unpacking.
    @Test(arguments: [(74, true), (75, true), (76, false)])
    func movingAtNoonIsPossibleToTheMinute(journey: Int, isPossible: Bool) {
        let request = oneKit { $0.journeys = [Journey(between: "south", and: "north", minutes: journey)] }
        let south = PlannedSession.weekly("south", from: "2021-03-29", .afternoon, "bob", number: 2)
        let move = SameDayMove(journey: journey, handling: 45, pause: 120)
        let breach = RuleBreach.kitTooFar(south.placements[0], kit: "kit-north", from: north.placements[4], move)
        #expect(breaches([north, south], request) == (isPossible ? [] : [breach]))
    }

    @Test(
        arguments: [("09:00-12:00", "13:14-16:14", false), ("09:00-11:59", "13:14-16:14", true)]
            as [(TimeSpan, TimeSpan, Bool)])
    func thePauseIsThatOfTheProgramme(morning: TimeSpan, afternoon: TimeSpan, isPossible: Bool) {
        let request = oneKit { $0.hours = .hours(morning, afternoon) }  // 30 on the road, 45 to handle
        let south = PlannedSession.weekly("south", from: "2021-03-29", .afternoon, "bob", number: 2)
        #expect(breaches([north, south], request).isEmpty == isPossible)
    }

    @Test func oneKitForTwoVenuesAtOnceIsSaidToBeIt() throws {
        let request = oneKit {
            $0.window = "2021-03-01"..."2021-03-29"
            for index in $0.venues.indices { $0.venues[index].opening = [.mondayMorning] }
        }
        #expect(try #require(conflict(request)).contains("kit"))
    }

    @Test func aMoveThatTakesTooLongIsSaidToBeIt() throws {
        let request = oneKit {
            $0.window = "2021-03-01"..."2021-03-29"
            $0.venues[0].opening = [.mondayMorning]
            $0.venues[1].opening = [.mondayAfternoon]
            $0.rhythm.kitHandling = 91
        }
        #expect(try #require(conflict(request)).contains("kit"))
        let shorter = oneKit {
            $0 = request.programme
            $0.rhythm.kitHandling = 90
        }
        #expect(Planner().plan(shorter).plan != nil)
    }
}
