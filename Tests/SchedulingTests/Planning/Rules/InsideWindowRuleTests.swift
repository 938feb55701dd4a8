import Testing
import Workshops

@testable import Scheduling

struct InsideWindowRuleTests {
    @Test func theFirstAndTheLastDayAreInside() {
        let window: ClosedRange<CivilDate> = "2021-03-01"..."2021-03-30"
        #expect(breaches(faultless, .sample { $0.window = window }) == [])
    }

    @Test func theDayBeforeAndTheDayAfterAreOutside() {
        let window: ClosedRange<CivilDate> = "2021-03-02"..."2021-03-29"
        let found = breaches(faultless, .sample { $0.window = window })
        #expect(
            found == [
                .outsideWindow(Placement("north", 1, PlannedWorkshop("2021-03-01")), window: window),
                .outsideWindow(Placement("south", 5, PlannedWorkshop("2021-03-30"), session: 2), window: window),
            ])
    }

    @Test func aWindowTooShortIsSaidToBeIt() throws {
        #expect(try #require(conflict(.sample { $0.window = "2021-03-01"..."2021-03-08" })).contains("window"))
    }
}
