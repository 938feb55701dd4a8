import Testing
import Workshops

@testable import Scheduling

struct PinRuleTests {
    /// Session 2 on Tuesday mornings at `south` with `ada`, from 2 March.
    private func found(_ pin: SessionRequest) -> [RuleBreach] { breaches(faultless, .sample { $0.requests = [pin] }) }

    @Test(arguments: [
        WorkshopCondition(dates: "2021-03-02"..."2021-03-30"), WorkshopCondition(weekday: .tuesday),
        WorkshopCondition(halfDay: .morning), WorkshopCondition(venue: "south"), WorkshopCondition(trainer: "ada"),
        WorkshopCondition(weekday: .tuesday, halfDay: .morning, venue: "south", trainer: "ada"),
    ])
    func whatIsAsThePinSaysBreaksNothing(condition: WorkshopCondition) {
        #expect(found(SessionRequest(.pin, session: 2, condition)) == [])
    }

    @Test(arguments: [
        WorkshopCondition(weekday: .monday), WorkshopCondition(halfDay: .afternoon), WorkshopCondition(venue: "north"),
        WorkshopCondition(trainer: "bob"), WorkshopCondition(weekday: .tuesday, halfDay: .afternoon),
    ])
    func everyWorkshopOfTheSessionMustBeSo(condition: WorkshopCondition) {
        let pin = SessionRequest(.pin, session: 2, condition)
        #expect(found(pin) == faultless[1].placements.map { .pinned($0, pin) })
    }

    @Test func aPinMayBeAboutOneWorkshop() {
        let met = SessionRequest(.pin, session: 2, workshop: 3, WorkshopCondition(dates: "2021-03-16"..."2021-03-16"))
        #expect(found(met) == [])
        let missed = SessionRequest(.pin, session: 2, workshop: 3, WorkshopCondition(weekday: .friday))
        #expect(found(missed) == [.pinned(faultless[1].placements[2], missed)])
    }

    @Test(arguments: [SessionRequest.Strength.ban, .wish])
    func bansAndWishesAreNoPins(strength: SessionRequest.Strength) {
        #expect(found(SessionRequest(strength, session: 2, WorkshopCondition(weekday: .monday))) == [])
    }

    @Test func sessionsWithoutANumberTakeTheFreeOnesByDate() {
        let request = PlanningRequest.sample {
            $0.requests = [SessionRequest(.pin, session: 2, WorkshopCondition(venue: "south"))]
        }
        let loose = faultless.map { $0.numbered(nil) }
        #expect(breaches(loose, request) == [], "south starts a day after north")
        #expect(breaches([loose[0], loose[1].numbered(1)], request).count == 5)
        #expect(breaches([loose[0].numbered(2), loose[1]], request).count == 5)
    }

    @Test func ofASessionThatHasNoNumberYetNothingIsAsked() {
        let request = PlanningRequest.sample {
            $0.requests = [SessionRequest(.pin, session: 2, WorkshopCondition(venue: "attic"))]
        }
        let schedule = Schedule(of: request)
        let placement = faultless[1].numbered(nil).placements[0]
        #expect(PinRule().breaches(of: placement, after: nil, in: schedule) == [])
        #expect(PinRule().breaches(of: faultless[1].placements[0], after: nil, in: schedule).count == 1)
    }
}
