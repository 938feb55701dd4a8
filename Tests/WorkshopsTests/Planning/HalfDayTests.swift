import Testing

@testable import Workshops

struct HalfDayTests {
    @Test func theAfternoonMayBeginWhenTheMorningEndsButNotBefore() throws {
        let morning = try #require(TimeSpan("09:00-12:00"))
        let afternoon = try #require(TimeSpan("12:00-15:00"))
        let early = try #require(TimeSpan("11:59-15:00"))
        let hours = try #require(HalfDayHours(morning: morning, afternoon: afternoon))
        #expect(hours[.morning] == morning && hours[.afternoon] == afternoon)
        #expect(HalfDayHours(morning: morning, afternoon: early) == nil)
    }

    @Test func halfDaysOfTheWeekAreInOrder() {
        let all = Weekday.allCases.flatMap { day in HalfDay.allCases.map { WeeklyHalfDay(day, $0) } }
        #expect(all.shuffled().sorted() == all)
    }
}
