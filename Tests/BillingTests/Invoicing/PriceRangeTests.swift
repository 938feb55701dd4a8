import Testing
import Workshops

@testable import Billing

struct PriceRangeTests {
    let sessions = SessionRules(count: 4, workshopsPerSession: 5, seats: 8, joinMidSeries: true)

    func tariff(base: Int = 750_000, floor: Int = 430_000, face: Int = 1000, rule: Tariff.Rule = .linear) -> Tariff {
        Tariff(
            base: Money(cents: base), floor: Money(cents: floor), faceValue: Money(cents: face), rule: rule,
            undelivered: .proRata, collection: .everyWorkshop, vat: .exemptTraining, instalments: .finalInvoice,
            passesThatCount: [.collected])
    }

    @Test func theDecisionCostsBetweenItsTwoPrices() {
        let range = PriceRange(tariff: tariff(), sessions: sessions, passesPerChequebook: 10)
        #expect(range.dearest == Money(cents: 750_000))
        #expect(range.cheapest == Money(cents: 430_000))
        #expect(range.passesAtMost == 320)
    }

    @Test func thePriceFallsByWhatPassesBringAndNotFurther() {
        let fewer = PriceRange(tariff: tariff(face: 999), sessions: sessions, passesPerChequebook: 10)
        #expect(fewer.cheapest == Money(cents: 750_000 - 320 * 999))
        let more = PriceRange(tariff: tariff(face: 2000), sessions: sessions, passesPerChequebook: 10)
        #expect(more.cheapest == Money(cents: 430_000))
    }

    /// What is owed or still to be held costs the gross price when nobody comes, and its floor when every seat is filled.
    @Test(arguments: Workshop.State.allCases, Tariff.Undelivered.allCases)
    func theRangeFallsAsThePriceDoes(state: Workshop.State, undelivered: Tariff.Undelivered) throws {
        var tariff = tariff()
        tariff.undelivered = undelivered
        var workshops = WorkshopStates(others: .planned)
        for session in 1...4 {
            for order in 1...5 {
                workshops.named[.init(session: session, order: order)] = session == 4 || order == 2 ? state : .moved
            }
        }
        let range = PriceRange(tariff: tariff, sessions: sessions, passesPerChequebook: 10, workshops: workshops)
        workshops.becomeOfThoseAhead(.held)
        let calculator = try BillingCalculator(tariff: tariff, sessions: sessions, passesPerChequebook: 10)
        let price = try calculator.price(workshops, [])
        #expect(range.dearest == price.gross && range.cheapest == price.floor)
        #expect(range.passesAtMost == 16 * price.dueWorkshops)
        #expect(price.dueWorkshops == (state.isAhead || tariff.undelivered.isOwed(state) ? 20 : 12))
    }

    @Test(arguments: [Tariff.Rule.allOrNothing, .allOrNothingPerSession])
    func allOrNothingReachesTheFloorWhateverThePassesAreWorth(rule: Tariff.Rule) {
        let range = PriceRange(tariff: tariff(face: 1, rule: rule), sessions: sessions, passesPerChequebook: 10)
        #expect(range.cheapest == Money(cents: 430_000))
    }
}
