import Testing
import Workshops

@testable import Scheduling

struct SameHalfDayPreferenceTests {
    @Test func sixtyForEachPair() {
        let sessions: [PlannedSession] = [
            .weekly("north", from: "2021-03-01"), .weekly("north", from: "2021-03-02"),
            .weekly("south", from: "2021-03-03", .afternoon), .weekly("south", from: "2021-03-04", .afternoon),
        ]
        #expect(cost(.sameHalfDay, sessions) == 2 * 60)
        #expect(cost(.sameHalfDay, Array(sessions.dropLast())) == 60)
        #expect(cost(.sameHalfDay, faultless) == 60)
    }
}
