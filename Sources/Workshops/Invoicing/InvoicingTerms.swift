/// What all invoices of a programme say besides what is owed: who sells and who buys, and how it is written.
package struct InvoicingTerms: Sendable, Equatable {
    package var seller: InvoiceParty
    package var buyer: InvoiceParty
    package var references: BuyerReferences
    /// The seller's account; nil when the buyer knows it.
    package var account: IBAN?
    package var syntax: InvoiceSyntax

    package init(
        seller: InvoiceParty, buyer: InvoiceParty, references: BuyerReferences, account: IBAN?, syntax: InvoiceSyntax
    ) {
        self.seller = seller
        self.buyer = buyer
        self.references = references
        self.account = account
        self.syntax = syntax
    }
}
