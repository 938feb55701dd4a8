import Testing
import Workshops

@testable import Scheduling

struct GapPreferenceTests {
    @Test(arguments: [(2, 50), (6, 10), (7, 0), (8, 10), (14, 70)])
    func tenForEachDayFromAWeek(days: Int, expected: Int) {
        let first = PlannedWorkshop("2021-03-01")
        let next = PlannedWorkshop(first.date.advanced(by: days))
        #expect(cost(.gap, [PlannedSession(venue: "north", workshops: [first, next])]) == expected)
    }

    @Test func theIdealIsThatOfTheProgramme() {
        #expect(cost(.gap, faultless, .sample { $0.rhythm.idealGap = 5 }) == 2 * 4 * 20)
    }
}
