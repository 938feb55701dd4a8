import Testing
import Workshops

@testable import Scheduling

struct VenueAvailableRuleTests {
    @Test func aHalfDayWhenTheVenueIsNotOpenBreaksIt() {
        let request = PlanningRequest.sample { $0.venues[0].opening.remove(.mondayMorning) }
        let expected = faultless[0].placements.map { RuleBreach.venueClosed($0) }
        #expect(breaches(faultless, request) == expected)
    }

    @Test(
        arguments: [
            ("08:00-09:00", false), ("08:00-09:01", true), ("11:59-13:00", true), ("12:00-14:00", false),
            ("10:00-10:30", true), ("00:00-24:00", true), ("14:00-17:00", false),
        ] as [(TimeSpan, Bool)])
    func oneMinuteOfSomebodyElseIsEnough(span: TimeSpan, isTaken: Bool) {
        let busy = BusyTime(date: "2021-03-15", span: span, reason: "Conseil municipal")
        let found = breaches(faultless, .sample(busy: ["north": [busy]]))
        let breach = RuleBreach.venueBusy(Placement("north", 3, PlannedWorkshop("2021-03-15")), busy)
        #expect(found == (isTaken ? [breach] : []))
    }

    @Test func anotherVenuesBusyTimeIsNoMatter() {
        let busy = BusyTime(date: "2021-03-15", span: "09:00-12:00", reason: "Conseil municipal")
        #expect(breaches(faultless, .sample(busy: ["south": [busy], "attic": [busy]])) == [])
    }

    @Test func theHoursAreThoseOfTheProgramme() {
        let busy = BusyTime(date: "2021-03-15", span: "12:00-12:30", reason: "Repas")
        let request = PlanningRequest.sample(busy: ["north": [busy]]) {
            $0.hours = .hours("09:30-12:30", "14:00-17:00")
        }
        #expect(breaches(faultless, request).map(\.code) == ["venue-busy"])
    }
}
