import Testing
import Workshops

@testable import Scheduling

struct SessionShapeRuleTests {
    @Test func nothingIsWrongWithTheRightNumberOfSessions() {
        #expect(breaches(faultless) == [])
    }

    @Test(arguments: [0, 1, 3])
    func tooFewOrTooManySessionsAreCounted(count: Int) {
        let sessions = (faultless + [.weekly("south", from: "2021-03-10")]).prefix(count)
        #expect(breaches(Array(sessions)) == [.sessionCount(planned: count, wanted: 2)])
    }

    @Test(arguments: [0, 1, 4, 6])
    func aSessionOfAnotherLengthIsNamed(length: Int) {
        let workshops = (0..<length).map { PlannedWorkshop(("2021-03-03" as CivilDate).advanced(by: 7 * $0)) }
        let session = PlannedSession(venue: "south", workshops: workshops)
        let found = breaches([faultless[0], session]).filter { $0.code == "session-length" }
        let starts: CivilDate? = length == 0 ? nil : "2021-03-03"
        #expect(found == [.sessionLength(venue: "south", starts: starts, workshops: length, wanted: 5)])
    }

    @Test func aPlaceThatIsNoVenueIsNamedOnce() {
        let found = breaches([faultless[0], .weekly("attic", from: "2021-03-02")])
        #expect(found.filter { $0.code == "venue-unknown" } == [.venueUnknown(venue: "attic", starts: "2021-03-02")])
    }
}
