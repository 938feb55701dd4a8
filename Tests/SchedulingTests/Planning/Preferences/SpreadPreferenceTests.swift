import Testing
import Workshops

@testable import Scheduling

struct SpreadPreferenceTests {
    @Test(
        arguments: [("2021-03-01", 105), ("2021-03-02", 100), ("2021-03-21", 5), ("2021-03-22", 0), ("2021-05-01", 0)]
            as [(CivilDate, Int)])
    func fiveForEachDayMissing(start: CivilDate, expected: Int) {
        #expect(cost(.spread, [.weekly("south", from: start), faultless[0]]) == expected)
    }

    @Test func onlyConsecutiveStartsCount() {
        let starts: [CivilDate] = ["2021-03-15", "2021-03-01", "2021-03-08"]
        #expect(cost(.spread, starts.map { .weekly("north", from: $0) }) == 2 * 5 * 14)
    }
}
