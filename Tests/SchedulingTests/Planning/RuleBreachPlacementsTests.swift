import Testing
import Workshops

@testable import Scheduling

struct RuleBreachPlacementsTests {
    static let one = PlannedSession.weekly("north", from: "2021-03-01", number: 1).placements[0]
    static let other = PlannedSession.weekly("south", from: "2021-03-01", number: 2).placements[0]

    @Test func aCollisionConcernsBoth() {
        let move = SameDayMove(journey: 30, handling: 15, pause: 120)
        for breach: RuleBreach in [
            .venueTaken(Self.one, by: Self.other), .trainerTaken(Self.one, by: Self.other),
            .trainerTooFar(Self.one, from: Self.other, move), .kitTaken(Self.one, kit: "kit-north", by: Self.other),
            .kitTooFar(Self.one, kit: "kit-north", from: Self.other, move),
        ] {
            #expect(breach.placements == [Self.one, Self.other])
        }
    }

    @Test func whatAWorkshopBreaksConcernsItAlone() {
        #expect(RuleBreach.closedWeekday(Self.one).placements == [Self.one])
        #expect(RuleBreach.irregular(Self.one, after: Self.other.workshop).placements == [Self.one])
    }

    @Test func aSessionOrAPlanIsNoWorkshop() {
        #expect(RuleBreach.sessionCount(planned: 1, wanted: 2).placements.isEmpty)
        #expect(RuleBreach.venueUnknown(venue: "attic", starts: nil).placements.isEmpty)
    }
}
