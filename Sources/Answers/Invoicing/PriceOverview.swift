package import Billing
package import Workshops

/// A price, and what it is said of.
package struct PriceOverview: Sendable, Equatable {
    package let price: Price
    /// The price of the workshops that are owed when every seat gives its whole chequebook; of a file, whose seats may be
    /// beyond counting, their floor.
    package let cheapest: Money
    /// All workshops of the agreement.
    package let workshops: Int
    package let vat: VATRate
    package let amounts: Tariff.Amounts
    /// The session up to which it was asked for; nil for all of them.
    package let upToSession: Int?
    /// How the records were read; nil when the facts came from a file.
    package let basis: PriceAssumptions.Basis?
    /// Warnings.
    package let findings: [Finding]

    package init(
        _ facts: PriceFacts, basis: PriceAssumptions.Basis? = nil, findings: [Finding] = []
    ) throws(Refusal) {
        do {
            price = try facts.price()
        } catch {
            throw .billing(.impossible(error))
        }
        let range = { (due: Int) in
            PriceRange(
                tariff: facts.tariff, sessions: facts.sessions, passesPerChequebook: facts.passesPerChequebook,
                dueWorkshops: due)
        }
        cheapest = basis == nil ? price.floor : range(price.dueWorkshops).cheapest
        workshops = facts.sessions.count * facts.sessions.workshopsPerSession
        vat = facts.tariff.vat.rate
        amounts = facts.tariff.amounts
        upToSession = facts.upToSession
        self.basis = basis
        self.findings = findings
    }
}
