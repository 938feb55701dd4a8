import Answers
import Billing
import Storage
import Workshops

extension SQLConnection {
    /// What is owed by the records, less what was issued.
    ///
    /// - Throws: as the price up to that session.
    func invoiceDraft(of programme: Identifier, upTo last: Int?) throws -> InvoiceDraft {
        let issued = try invoices(of: programme), facts = try priceFacts(of: programme, upTo: last)
        let before = IssuedAmounts(issued)
        let overview = try PriceOverview(facts)
        let unmarked = facts.workshops.named.filter { number, state in
            number.session <= last ?? .max && (state == .planned || state == .moved)
        }
        return InvoiceDraft(
            proposal: InvoiceProposal(overview.price, facts.tariff.amounts, after: before), price: overview.price,
            tariff: facts.tariff, workshops: facts.workshops, upToSession: last,
            unmarked: unmarked.keys.sorted(), issued: issued)
    }
}
