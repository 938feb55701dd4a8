package import Billing
package import Workshops

/// What a price is asked for: the agreement, what became of workshops and passes, and what was issued.
package struct PriceFacts: Sendable, Equatable {
    package var tariff: Tariff
    package var sessions: SessionRules
    package var passesPerChequebook: Int
    package var workshops: WorkshopStates
    package var passes: [PresentedPasses]
    package var issued: [Money]
    /// The session up to which an instalment asks; nil for all of them.
    package var upToSession: Int?

    package func price() throws(BillingProblem) -> Price {
        let calculator = try BillingCalculator(
            tariff: tariff, sessions: sessions, passesPerChequebook: passesPerChequebook)
        return try calculator.price(workshops, passes, issued: issued, upTo: upToSession)
    }
}

extension PriceFacts {
    /// What holds where a file says nothing else: the agreement of decision DEL-2021-0022, all workshops held, no pass.
    static let standard = PriceFacts(
        tariff: Tariff(
            base: Money(cents: 750_000), floor: Money(cents: 430_000), faceValue: Money(cents: 1_000), rule: .linear,
            undelivered: .proRata, collection: .everyWorkshop, vat: .outOfScope, instalments: .finalInvoice,
            passesThatCount: [.collected, .accepted, .paid, .rejectedByFault]),
        sessions: SessionRules(count: 4, workshopsPerSession: 5, seats: 8, joinMidSeries: true),
        passesPerChequebook: 10, workshops: WorkshopStates(others: .held), passes: [], issued: [])
}
