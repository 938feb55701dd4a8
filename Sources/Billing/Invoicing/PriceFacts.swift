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

    package init(
        tariff: Tariff, sessions: SessionRules, passesPerChequebook: Int, workshops: WorkshopStates,
        passes: [PresentedPasses], issued: [Money], upToSession: Int? = nil
    ) {
        self.tariff = tariff
        self.sessions = sessions
        self.passesPerChequebook = passesPerChequebook
        self.workshops = workshops
        self.passes = passes
        self.issued = issued
        self.upToSession = upToSession
    }

    package func price() throws(BillingProblem) -> Price {
        let calculator = try BillingCalculator(
            tariff: tariff, sessions: sessions, passesPerChequebook: passesPerChequebook)
        return try calculator.price(workshops, passes, issued: issued, upTo: upToSession)
    }
}
