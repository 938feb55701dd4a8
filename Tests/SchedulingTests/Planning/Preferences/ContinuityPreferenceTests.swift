import Testing
import Workshops

@testable import Scheduling

struct ContinuityPreferenceTests {
    @Test func eachTrainerBeyondTheFirstCostsOnce() {
        let two = faultless[0].with(2, PlannedWorkshop("2021-03-08", .morning, "bob"))
            .with(4, PlannedWorkshop("2021-03-22", .morning, "bob"))
        let three = two.with(5, PlannedWorkshop("2021-03-29", .morning, "eve"))
        #expect(cost(.continuity, faultless) == 0)
        #expect(cost(.continuity, [two, faultless[1]]) == 150)
        #expect(cost(.continuity, [three, faultless[1]]) == 300)
        #expect(cost(.continuity, [PlannedSession(venue: "north", workshops: [])]) == 0)
    }
}
