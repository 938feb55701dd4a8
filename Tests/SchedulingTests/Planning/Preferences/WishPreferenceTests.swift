import Testing
import Workshops

@testable import Scheduling

struct WishPreferenceTests {
    private func wishes(_ wishes: SessionRequest...) -> PlanningRequest { .sample { $0.requests = wishes } }

    @Test(arguments: [
        (WorkshopCondition(weekday: .monday), 0), (WorkshopCondition(weekday: .friday), 250),
        (WorkshopCondition(dates: "2021-03-01"..."2021-03-15"), 100), (WorkshopCondition(trainer: "bob"), 250),
    ])
    func fiftyForEachWorkshopThatIsNotSo(condition: WorkshopCondition, expected: Int) {
        #expect(cost(.wish, faultless, wishes(SessionRequest(.wish, session: 1, condition))) == expected)
    }

    @Test func aWishMayBeAboutOneWorkshop() {
        let friday = SessionRequest(.wish, session: 2, workshop: 4, WorkshopCondition(weekday: .friday))
        #expect(cost(.wish, faultless, wishes(friday)) == 50)
        let other = SessionRequest(.wish, session: 2, workshop: 4, WorkshopCondition(venue: "north"))
        #expect(cost(.wish, faultless, wishes(friday, other)) == 100, "each wish counts")
    }

    @Test(arguments: [SessionRequest.Strength.pin, .ban])
    func pinsAndBansAreNoWishes(strength: SessionRequest.Strength) {
        let request = wishes(SessionRequest(strength, session: 1, WorkshopCondition(weekday: .friday)))
        #expect(cost(.wish, faultless, request) == 0)
    }

    @Test func sessionsWithoutANumberTakeTheFreeOnesByDate() {
        let south = wishes(SessionRequest(.wish, session: 2, WorkshopCondition(venue: "south")))
        let loose = faultless.map { $0.numbered(nil) }
        #expect(cost(.wish, loose, south) == 0)
        #expect(cost(.wish, loose.reversed(), wishes(SessionRequest(.wish, session: 2, .init(venue: "north")))) == 250)
        #expect(cost(.wish, [loose[0].numbered(2), loose[1]], south) == 250)
    }
}
