import Testing
import Workshops

@testable import Scheduling

struct BanRuleTests {
    /// Session 1 on Monday mornings at `north` with `ada`, from 1 March.
    private func found(_ ban: SessionRequest) -> [RuleBreach] { breaches(faultless, .sample { $0.requests = [ban] }) }

    @Test(arguments: [
        (WorkshopCondition(dates: "2021-03-08"..."2021-03-15"), [2, 3]),
        (WorkshopCondition(weekday: .monday), [1, 2, 3, 4, 5]),
        (WorkshopCondition(trainer: "ada"), [1, 2, 3, 4, 5]), (WorkshopCondition(weekday: .tuesday), []),
        (WorkshopCondition(dates: "2021-03-09"..."2021-03-14"), []),
    ])
    func noWorkshopOfTheSessionMayBeSo(condition: WorkshopCondition, orders: [Int]) {
        let ban = SessionRequest(.ban, session: 1, condition)
        #expect(found(ban) == orders.map { .banned(faultless[0].placements[$0 - 1], ban) })
    }

    @Test func onlyAllWordsTogetherAreForbidden() {
        let halfTrue = WorkshopCondition(weekday: .monday, halfDay: .afternoon)
        #expect(found(SessionRequest(.ban, session: 1, halfTrue)) == [])
    }

    @Test func aBanMayBeAboutOneWorkshop() {
        let ban = SessionRequest(.ban, session: 1, workshop: 5, WorkshopCondition(venue: "north"))
        #expect(found(ban) == [.banned(faultless[0].placements[4], ban)])
    }

    @Test(arguments: [SessionRequest.Strength.pin, .wish])
    func pinsAndWishesAreNoBans(strength: SessionRequest.Strength) {
        #expect(found(SessionRequest(strength, session: 1, WorkshopCondition(weekday: .monday))) == [])
    }

    @Test func ofASessionThatHasNoNumberYetNothingIsAsked() {
        let request = PlanningRequest.sample {
            $0.requests = [SessionRequest(.ban, session: 1, WorkshopCondition(venue: "north"))]
        }
        let schedule = Schedule(of: request)
        let placement = faultless[0].numbered(nil).placements[0]
        #expect(BanRule().breaches(of: placement, after: nil, in: schedule) == [])
        #expect(BanRule().breaches(of: faultless[0].placements[0], after: nil, in: schedule).count == 1)
    }
}
