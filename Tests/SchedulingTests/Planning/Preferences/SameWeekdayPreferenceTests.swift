import Testing
import Workshops

@testable import Scheduling

struct SameWeekdayPreferenceTests {
    @Test func sixtyForEachPair() {
        let mondays: [CivilDate] = ["2021-03-01", "2021-03-15", "2021-04-12"]
        let sessions = mondays.map { PlannedSession.weekly("north", from: $0) }
        #expect(cost(.sameWeekday, sessions) == 3 * 60)
        #expect(cost(.sameWeekday, sessions + [faultless[1]]) == 3 * 60)
        #expect(cost(.sameWeekday, faultless) == 0)
    }
}
