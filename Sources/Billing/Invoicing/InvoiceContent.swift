package import Workshops

/// All that an invoice or a credit note says, but for its number and its date: a draft has neither.
///
/// It holds what the European standard EN 16931 asks of it, whose terms (BT, BG) and rules (BR) are named. All amounts
/// are in euros.
package struct InvoiceContent: Hashable, Sendable {
    package var kind: InvoiceKind
    package var seller: InvoiceParty
    package var buyer: InvoiceParty
    package var references: BuyerReferences
    /// From the first day on which something was delivered to the last (BG-14).
    package var period: ClosedRange<CivilDate>
    package var lines: [InvoiceLine]
    package var allowance: InvoiceAllowance?
    package var vat: InvoiceVAT
    /// What whoever computed the amounts says they come to; it is held against the lines.
    package var totals: InvoiceTotals
    package var payment: PaymentTerms
    /// The seller's account (BT-84), unless the buyer knows it.
    package var account: IBAN?
    package var notes: InvoiceNotes

    package init(
        kind: InvoiceKind, seller: InvoiceParty, buyer: InvoiceParty, references: BuyerReferences,
        period: ClosedRange<CivilDate>, lines: [InvoiceLine], allowance: InvoiceAllowance?, vat: InvoiceVAT,
        totals: InvoiceTotals, payment: PaymentTerms, account: IBAN?, notes: InvoiceNotes
    ) {
        self.kind = kind
        self.seller = seller
        self.buyer = buyer
        self.references = references
        self.period = period
        self.lines = lines
        self.allowance = allowance
        self.vat = vat
        self.totals = totals
        self.payment = payment
        self.account = account
        self.notes = notes
    }

    /// What the lines add up to (BT-106).
    package var sumOfLines: Money { lines.reduce(.zero) { $0 + $1.amount } }
}

/// What a document comes to.
package struct InvoiceTotals: Hashable, Sendable {
    /// The lines less the allowance, without tax (BT-109).
    package var net: Money
    /// The tax (BT-110).
    package var vat: Money
    /// With tax (BT-112): what is due (BT-115), or what a credit note gives back.
    package var due: Money

    package init(net: Money, vat: Money, due: Money) {
        self.net = net
        self.vat = vat
        self.due = due
    }
}

/// Until when it is to be paid (BR-CO-25).
package enum PaymentTerms: Hashable, Sendable {
    /// The last day (BT-9), which is not before the day of issue (BR-FR-CO-07).
    case until(CivilDate)
    /// In words, when the day is not known yet: thirty days after the portal has received it (BT-20).
    case text(String)
}

/// What the law wants every invoice between professionals to say (code de commerce, art. L. 441-9; BR-FR-05).
package struct InvoiceNotes: Hashable, Sendable {
    /// The 40 € for the costs of recovery (PMT).
    package var recoveryCosts: String
    /// The interest of who pays late (PMD).
    package var lateInterest: String
    /// The discount of who pays early, or that there is none (AAB).
    package var discount: String
    /// Anything else.
    package var remarks: [String]

    package init(recoveryCosts: String, lateInterest: String, discount: String, remarks: [String] = []) {
        self.recoveryCosts = recoveryCosts
        self.lateInterest = lateInterest
        self.discount = discount
        self.remarks = remarks
    }
}
