/// What the agreement says about the price.
package struct Tariff: Sendable, Equatable {
    /// The price when nobody comes.
    package var base: Money
    /// The price when every seat gives its whole chequebook.
    package var floor: Money
    /// What the provider receives for one pass.
    package var faceValue: Money
    package var rule: Rule
    package var undelivered: Undelivered
    package var collection: Collection
    package var vat: VAT
    package var amounts: Amounts
    package var instalments: Instalments
    package var passesThatCount: Set<PassOutcome>

    /// How the price falls from base to floor.
    package enum Rule: String, Sendable, CaseIterable {
        /// By the face value of each pass collected.
        case linear
        /// Floor only when every seat gave its whole book, otherwise base.
        case allOrNothing = "all-or-nothing"
        /// The same, session by session.
        case allOrNothingPerSession = "all-or-nothing-per-session"
    }

    /// What is owed for a workshop that was not held.
    package enum Undelivered: String, Sendable, CaseIterable {
        /// Nothing, unless the commissioner cancelled too late.
        case proRata = "pro-rata"
        case fullPrice = "full-price"
    }

    /// When participants hand over their passes.
    package enum Collection: String, Sendable, CaseIterable {
        case everyWorkshop = "every workshop"
        case firstWorkshop = "first workshop"
    }

    /// Whether the amounts of the agreement hold value added tax.
    package enum Amounts: String, Sendable, CaseIterable {
        /// Without tax (*hors taxes*): it is added.
        case net
        /// With tax (*toutes taxes comprises*): it is within.
        case gross
    }

    package enum Instalments: String, Sendable, CaseIterable {
        case finalInvoice = "final invoice"
        case perSession = "per session"
    }

    package init(
        base: Money, floor: Money, faceValue: Money, rule: Rule, undelivered: Undelivered, collection: Collection,
        vat: VAT, amounts: Amounts = .net, instalments: Instalments, passesThatCount: Set<PassOutcome>
    ) {
        self.base = base
        self.floor = floor
        self.faceValue = faceValue
        self.rule = rule
        self.undelivered = undelivered
        self.collection = collection
        self.vat = vat
        self.amounts = amounts
        self.instalments = instalments
        self.passesThatCount = passesThatCount
    }
}
