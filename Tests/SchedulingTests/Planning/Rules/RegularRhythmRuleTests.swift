import Testing
import Workshops

@testable import Scheduling

struct RegularRhythmRuleTests {
    private let regular = PlanningRequest.sample { $0.rhythm.isRegular = true }

    @Test(arguments: [
        PlannedWorkshop("2021-03-30"), PlannedWorkshop("2021-03-29", .afternoon),
        PlannedWorkshop("2021-03-30", .afternoon),
    ])
    func anotherWeekdayOrHalfDayBreaksIt(last: PlannedWorkshop) {
        let sessions = [faultless[0].with(5, last), .weekly("south", from: "2021-03-03")]
        let found = breaches(sessions, regular)
        #expect(found == [.irregular(Placement("north", 5, last), after: PlannedWorkshop("2021-03-22"))])
        #expect(breaches(sessions) == [], "asked only of regular programmes")
    }

    @Test func twoWeeksAreRegular() {
        let sessions = [faultless[0].with(5, PlannedWorkshop("2021-04-05")), faultless[1]]
        #expect(breaches(sessions, regular) == [])
    }

    @Test func thePlannerObeysAtAnyPrice() throws {
        let closures = [Closure(name: "Holidays", days: "2021-03-08"..."2021-03-12", effect: .avoided)]
        let request = PlanningRequest.sample(closures: closures) {
            $0.rhythm.isRegular = true
            $0.window = "2021-03-01"..."2021-04-02"
        }
        let plan = try #require(Planner().plan(request).plan)
        #expect(PlanVerification.breaches(of: plan, for: request) == [])
        #expect(plan.sessions.allSatisfy { Set($0.workshops.map(\.when.weekly)).count == 1 })
    }
}
