import Testing

@testable import Workshops

struct DaySlipTests {
    @Test(arguments: ["jeudi 3 juin 2022", "Thursday, June 3, 2022", "jeudi 03/06/2022"])
    func aWeekdayIsThatOfTheDay(text: String) throws {
        let day = try #require(CivilDate("2022-06-03"))
        #expect(DaySlip(in: text) == .otherWeekday(day))
    }

    @Test(arguments: [("31/02/2022", 31, "2022-02"), ("2022-02-31", 31, "2022-02"), ("31 avril 2022", 31, "2022-04")])
    func aMonthHasSoManyDays(text: String, day: Int, month: String) throws {
        let month = try #require(CivilMonth(month))
        #expect(DaySlip(in: text) == .noSuchDay(day, month))
    }

    @Test(arguments: ["2 juin", "2/6", "jeudi 2 juin"])
    func aDayHasItsYear(text: String) { #expect(DaySlip(in: text) == .withoutYear) }

    @Test(arguments: ["vendredi 3 juin 2022", "03/06/2022", "demain", "", "45/13/2022", "2 juin 22"])
    func whatIsADayOrNoneIsNoSlip(text: String) { #expect(DaySlip(in: text) == nil) }
}
