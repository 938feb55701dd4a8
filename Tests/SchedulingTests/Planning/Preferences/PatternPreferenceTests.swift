import Testing
import Workshops

@testable import Scheduling

struct PatternPreferenceTests {
    @Test(arguments: [
        (PlannedWorkshop("2021-03-15"), 0), (PlannedWorkshop("2021-03-16"), 80),
        (PlannedWorkshop("2021-03-15", .afternoon), 80),
    ])
    func fortyForEachChange(third: PlannedWorkshop, expected: Int) {
        #expect(cost(.pattern, [faultless[0].with(3, third), faultless[1]]) == expected)
    }

    @Test func aFortnightIsNoChange() {
        #expect(cost(.pattern, [faultless[0].with(5, PlannedWorkshop("2021-04-05"))]) == 0)
    }
}
