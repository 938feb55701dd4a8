package import Answers
import Billing
package import Foundation
import Storage
import Workshops

extension Office {
    /// The price of the facts in a JSON file.
    ///
    /// A file that cannot be used is refused with ``BillingRefusal/unusable(_:)`` and all that is wrong.
    package func price(from file: GivenFile) throws(Refusal) -> PriceOverview {
        let (facts, findings) = try PriceFile.read(file)
        guard let facts else { throw .billing(.unusable(findings)) }
        return try PriceOverview(facts, findings: findings)
    }

    /// The price of the records of the programme, as far as nothing else is supposed.
    package func price(_ assumptions: PriceAssumptions, now: Date) throws(Refusal) -> PriceOverview {
        let programme = try programmeIdentifier()
        var facts = try read(now: now) { connection in
            try connection.priceFacts(of: programme, upTo: assumptions.upToSession, issued: assumptions.issued)
        }
        try facts.suppose(assumptions)
        return try PriceOverview(facts, basis: assumptions.basis)
    }
}

extension SQLConnection {
    /// What the records say of workshops, passes and documents, under the agreement as it is stored.
    ///
    /// Prices, drafts and forecasts have it from here. Documents that are supposed take the place of those that were issued.
    ///
    /// - Throws: ``Refusal/unknownSession(_:known:)``, or ``BillingRefusal/askedFurther(upTo:last:)`` when a document has
    ///   asked for later sessions.
    func priceFacts(
        of programme: Identifier, upTo last: Int? = nil, issued supposed: [Money] = []
    ) throws -> PriceFacts {
        guard let record = try self.programme(programme) else { throw Refusal.nothingPlanned }
        let sessions = try sessions(of: programme), documents = try invoices(of: programme)
        if let last {
            let known = sessions.map(\.number)
            guard known.contains(last) else { throw Refusal.unknownSession(last, known: known) }
            if supposed.isEmpty, let later = documents.last, last < later.upToSession ?? .max {
                throw Refusal.billing(.askedFurther(upTo: last, last: later.number))
            }
        }
        let before = IssuedAmounts(documents)
        let issued = before.isEmpty ? [] : [before.net + before.vat]
        return try PriceFacts(
            tariff: record.tariff, sessions: record.sessions, passesPerChequebook: record.passesPerChequebook,
            workshops: WorkshopStates(of: sessions), passes: presentedPasses(of: programme),
            issued: supposed.isEmpty ? issued : supposed, upToSession: last)
    }
}
