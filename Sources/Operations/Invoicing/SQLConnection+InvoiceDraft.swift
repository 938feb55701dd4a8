import Answers
import Billing
import Storage
import Workshops

extension SQLConnection {
    /// What is owed by the records, less what was issued.
    ///
    /// - Throws: ``BillingRefusal/askedFurther(upTo:last:)`` when a document has asked for later sessions.
    func invoiceDraft(of programme: Identifier, upTo last: Int?) throws -> InvoiceDraft {
        let issued = try invoices(of: programme)
        if let earlier = issued.last, let last, last < earlier.upToSession ?? .max {
            throw Refusal.billing(.askedFurther(upTo: last, last: earlier.number))
        }
        let facts = try priceFacts(of: programme, upTo: last)
        let sessions = Set(facts.workshops.named.keys.map(\.session))
        if let last, !sessions.contains(last) { throw Refusal.unknownSession(last, known: sessions.sorted()) }
        let before = IssuedAmounts(issued)
        let overview = try PriceOverview(facts)
        let unmarked = facts.workshops.named.filter { number, state in
            number.session <= last ?? .max && (state == .planned || state == .moved)
        }
        return InvoiceDraft(
            proposal: InvoiceProposal(overview.price, facts.tariff.amounts, after: before), price: overview.price,
            tariff: facts.tariff, workshops: facts.workshops, upToSession: last,
            unmarked: unmarked.keys.sorted { ($0.session, $0.order) < ($1.session, $1.order) }, issued: issued)
    }
}
