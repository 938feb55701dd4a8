import Testing
import Workshops

@testable import Scheduling

struct DiscouragedPreferenceTests {
    @Test func eachWorkshopInTheHolidaysCostsOnce() {
        let holidays = Closure(name: "Vacances", days: "2021-03-08"..."2021-03-16", effect: .avoided)
        let bridge = Closure(name: "Pont", days: "2021-03-15"..."2021-03-15", effect: .avoided)
        let request = PlanningRequest.sample(closures: [holidays, bridge])
        // 8, 9, 15 and 16 March; the 15th is in both calendars.
        #expect(cost(.discouraged, faultless, request) == 4 * 120)
    }

    @Test func aClosedAfternoonIsNoMatterInTheMorning() {
        let closure = Closure(name: "Fête", days: "2021-03-08"..."2021-03-08", halfDay: .afternoon, effect: .avoided)
        #expect(cost(.discouraged, faultless, .sample(closures: [closure])) == 0)
    }

    @Test func whatIsForbiddenIsNotAlsoDiscouraged() {
        let closure = Closure(name: "Lundi", days: "2021-03-08"..."2021-03-08", effect: .never)
        #expect(cost(.discouraged, faultless, .sample(closures: [closure])) == 0)
    }
}
