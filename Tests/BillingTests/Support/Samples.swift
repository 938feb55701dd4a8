import Workshops

@testable import Billing

extension Tariff {
    /// The tariff of the decision, but for what is given.
    static func sample(
        base: Int = 750_000, floor: Int = 430_000, face: Int = 1_000, rule: Rule = .linear,
        undelivered: Undelivered = .proRata, vat: VAT = .exemptTraining, amounts: Amounts = .net,
        counting: Set<PassOutcome> = [.collected, .accepted, .paid, .rejectedByFault]
    ) -> Tariff {
        Tariff(
            base: Money(cents: base), floor: Money(cents: floor), faceValue: Money(cents: face), rule: rule,
            undelivered: undelivered, collection: .everyWorkshop, vat: vat, amounts: amounts,
            instalments: .finalInvoice, passesThatCount: counting)
    }
}

extension BillingCalculator {
    /// Of the agreement of the decision, but for what is given.
    static func sample(
        _ tariff: Tariff = .sample(), sessions: Int = 4, workshops: Int = 5, seats: Int = 8, passes: Int = 10
    ) throws(BillingProblem) -> BillingCalculator {
        try BillingCalculator(
            tariff: tariff,
            sessions: SessionRules(count: sessions, workshopsPerSession: workshops, seats: seats, joinMidSeries: true),
            passesPerChequebook: passes)
    }

    /// The price when the passes of each session are so many, and all workshops were held but those named.
    func price(
        _ passes: [Int], _ workshops: [WorkshopNumber: Workshop.State] = [:], issued: [Int] = [], upTo last: Int? = nil
    ) throws(BillingProblem) -> Price {
        try price(
            WorkshopStates(workshops, others: .held), zip(1..., passes).map { .sample($0, $1) },
            issued: issued.map { Money(cents: $0) }, upTo: last)
    }
}

extension PresentedPasses {
    static func sample(
        _ session: Int, _ count: Int, _ outcome: PassOutcome = .accepted, face: Int? = nil, serials: [String] = []
    ) -> PresentedPasses {
        PresentedPasses(
            session: session, outcome: outcome, faceValue: face.map { Money(cents: $0) }, count: count,
            serials: serials.compactMap { PassSerial($0) })
    }
}

/// The workshops of a session, all in one state.
func whole(_ session: Int, _ state: Workshop.State, of workshops: Int = 5) -> [WorkshopNumber: Workshop.State] {
    Dictionary(
        uniqueKeysWithValues: (0..<workshops).map { (WorkshopNumber(session: session, order: $0 + 1), state) })
}
