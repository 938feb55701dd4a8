import Testing
import Workshops

struct AppealWindowTests {
    @Test(arguments: [
        ("2021-01-25", "2021-03-26"), ("2021-01-26", "2021-03-29"), ("2021-02-03", "2021-04-06"),
        ("2020-12-31", "2021-03-01"), ("2021-12-30", "2022-03-01"), ("2023-12-31", "2024-03-01"),
        ("2021-11-15", "2022-01-17"), ("2021-10-12", "2021-12-13"), ("2020-12-28", "2021-03-01"),
    ])
    func twoMonthsInClearDaysUpToAWorkingDay(published: String, last: String) throws {
        let monday = try #require(CivilDate("2021-04-05"))  // Easter
        let end = AppealWindow.lastDay(ofDecisionPublished: try #require(CivilDate(published))) { day in
            day.weekday != .saturday && day.weekday != .sunday && day != monday
        }
        #expect(end.description == last)
    }

    @Test func whereEverythingIsClosedItStillEnds() throws {
        let day = try #require(CivilDate("2021-01-25"))
        #expect(AppealWindow.lastDay(ofDecisionPublished: day) { _ in false } > day)
    }
}
