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
        var facts = try read(now: now) { try $0.priceFacts(of: programme, upTo: assumptions.upToSession) }
        try facts.suppose(assumptions)
        return try PriceOverview(facts, basis: assumptions.basis)
    }
}

extension SQLConnection {
    /// What the records say of workshops, passes and documents, under the agreement as it is stored.
    ///
    /// Up to a session, documents that asked for later ones do not count.
    func priceFacts(of programme: Identifier, upTo last: Int? = nil) throws -> PriceFacts {
        guard let record = try self.programme(programme) else { throw Refusal.nothingPlanned }
        var states = WorkshopStates(others: .planned)
        for session in try sessions(of: programme) {
            for workshop in session.workshops {
                let number = WorkshopNumber(session: session.number, order: workshop.order)
                states.named[number] = workshop.state.inSession(session.state)
            }
        }
        let before = IssuedAmounts(
            try invoices(of: programme).filter { $0.upToSession ?? .max <= last ?? .max })
        return try PriceFacts(
            tariff: record.tariff, sessions: record.sessions, passesPerChequebook: record.passesPerChequebook,
            workshops: states, passes: presentedPasses(of: programme),
            issued: before.isEmpty ? [] : [before.net + before.vat], upToSession: last)
    }
}

extension PriceFacts {
    /// Puts what is supposed in the place of what the records say.
    ///
    /// - Throws: ``Refusal/unknownSession(_:known:)`` and the like for what the programme does not have.
    mutating func suppose(_ assumptions: PriceAssumptions) throws(Refusal) {
        if assumptions.basis == .everythingHeld { workshops.becomeOfThoseAhead(.held) }
        for supposed in assumptions.workshops {
            try check(session: supposed.session)
            if let workshop = supposed.workshop, workshops.named[workshop] == nil {
                throw .attendance(.unknownWorkshop(workshop, workshops: sessions.workshopsPerSession))
            }
            for number in workshops.named.keys where number.session == supposed.session {
                if number == supposed.workshop ?? number { workshops.named[number] = supposed.state }
            }
        }
        for supposed in assumptions.passes {
            try check(session: supposed.session)
            passes.removeAll { $0.session == supposed.session }
            passes.append(
                PresentedPasses(session: supposed.session, outcome: tariff.supposedOutcome, count: supposed.count))
        }
        if let last = assumptions.upToSession { try check(session: last) }
        if !assumptions.issued.isEmpty { issued = assumptions.issued }
    }

    private func check(session: Int) throws(Refusal) {
        let known = Set(workshops.named.keys.map(\.session))
        guard known.contains(session) else { throw .unknownSession(session, known: known.sorted()) }
    }
}
