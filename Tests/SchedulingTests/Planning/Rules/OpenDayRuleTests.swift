import Testing
import Workshops

@testable import Scheduling

struct OpenDayRuleTests {
    @Test func aClosedWeekdayBreaksIt() {
        let saturday = PlannedWorkshop("2021-03-27")
        let found = breaches([faultless[0].with(5, saturday), faultless[1]])
        // No venue of the sample is open on Saturdays either.
        #expect(
            found == [.closedWeekday(Placement("north", 5, saturday)), .venueClosed(Placement("north", 5, saturday))])
    }

    @Test func aPublicHolidayBreaksItAndIsNamed() {
        let holiday = Closure(name: "Lundi", days: "2021-03-15"..."2021-03-15", effect: .never)
        let found = breaches(faultless, .sample(closures: [holiday]))
        #expect(found == [.closedDay(Placement("north", 3, PlannedWorkshop("2021-03-15")), holiday)])
    }

    @Test(arguments: [(HalfDay.morning, 1), (.afternoon, 0)])
    func aHalfDayMayBeClosedAlone(halfDay: HalfDay, count: Int) {
        let closure = Closure(name: "Fête", days: "2021-03-15"..."2021-03-15", halfDay: halfDay, effect: .never)
        #expect(breaches(faultless, .sample(closures: [closure])).count == count)
    }

    @Test func whatIsAvoidedIsNotForbidden() {
        let closure = Closure(name: "Vacances", days: "2021-03-01"..."2021-04-25", effect: .avoided)
        #expect(breaches(faultless, .sample(closures: [closure])) == [])
    }

    @Test func fourClosedWeeksAreSaidToBeIt() throws {
        let works = Closure(name: "Travaux", days: "2021-03-15"..."2021-04-11", effect: .never)
        let request = PlanningRequest.sample(closures: [works]) { $0.rhythm.shortestGap = 6 }
        #expect(try #require(conflict(request)).contains("closure"))
    }
}
