import Testing

@testable import Workshops

struct ClosureTests {
    @Test func aClosureCoversItsDaysAndOnlyThose() throws {
        let first = try #require(CivilDate("2021-04-10"))
        let last = try #require(CivilDate("2021-04-25"))
        let holidays = Closure(name: "Printemps", days: first...last, effect: .avoided)
        #expect(holidays.covers(first, .morning) && holidays.covers(last, .afternoon))
        #expect(!holidays.covers(first.advanced(by: -1), .afternoon))
        #expect(!holidays.covers(last.advanced(by: 1), .morning))
    }

    @Test func aHalfDayClosureLeavesTheOtherHalfOpen() throws {
        let day = try #require(CivilDate("2021-04-10"))
        let closure = Closure(name: "Pont", days: day...day, halfDay: .afternoon, effect: .never)
        #expect(closure.covers(day, .afternoon))
        #expect(!closure.covers(day, .morning))
    }
}
