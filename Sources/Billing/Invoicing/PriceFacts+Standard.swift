import Workshops

extension PriceFacts {
    /// What holds where a file says nothing else: the agreement of decision DEL-2021-0022, all workshops held, no pass.
    package static let standard = PriceFacts(
        tariff: Tariff(
            base: Money(cents: 750_000), floor: Money(cents: 430_000), faceValue: Money(cents: 1_000), rule: .linear,
            undelivered: .proRata, collection: .everyWorkshop, vat: .outOfScope, instalments: .finalInvoice,
            passesThatCount: [.collected, .accepted, .paid, .rejectedByFault]),
        sessions: SessionRules(count: 4, workshopsPerSession: 5, seats: 8, joinMidSeries: true),
        passesPerChequebook: 10, workshops: WorkshopStates(others: .held), passes: [], issued: [])
}
