package import Billing
package import Workshops

/// What would be issued now, and what stands in the way.
package struct InvoiceDraft: Sendable, Equatable {
    /// Nil when nothing is owed that has not been asked for.
    package let proposal: InvoiceProposal?
    package let price: Price
    package let tariff: Tariff
    /// What became of them, by the records.
    package let workshops: WorkshopStates
    /// The session up to which it asks; nil for all of them.
    package let upToSession: Int?
    /// Workshops that were neither held nor called off: their sheet is open, or they are still to come.
    package let unmarked: [WorkshopNumber]
    /// The documents that were issued, the first one first.
    package let issued: [IssuedInvoice]
    /// Why it cannot be issued today, but for workshops that are unmarked; empty when it can, or when there is nothing.
    package var obstacles: [Refusal] = []

    package init(
        proposal: InvoiceProposal?, price: Price, tariff: Tariff, workshops: WorkshopStates, upToSession: Int?,
        unmarked: [WorkshopNumber], issued: [IssuedInvoice]
    ) {
        self.proposal = proposal
        self.price = price
        self.tariff = tariff
        self.workshops = workshops
        self.upToSession = upToSession
        self.unmarked = unmarked
        self.issued = issued
    }
}
