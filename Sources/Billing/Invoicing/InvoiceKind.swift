package import Workshops

/// What a document is (BT-3), and which one it follows.
package enum InvoiceKind: Hashable, Sendable {
    /// An invoice: the only one, or an instalment.
    ///
    /// An instalment is invoiced for workshops that were held, so that it is no prepayment invoice (386).
    case invoice
    /// What is owed beside a document issued before, when passes turn out not to be paid.
    ///
    /// An invoice, too (380): it adds to the other and leaves it as it is. A corrected invoice (384) would replace it,
    /// and a debit note (383) is not among the codes that France takes (BR-FR-04).
    case supplementaryInvoice(to: PrecedingInvoice)
    /// What is given back of a document issued before; its amounts are positive.
    case creditNote(of: PrecedingInvoice)

    /// The one document issued before that this one names (BG-3).
    package var preceding: PrecedingInvoice? {
        switch self {
        case .invoice: nil
        case .supplementaryInvoice(let preceding), .creditNote(let preceding): preceding
        }
    }
}

/// A document issued before, as another one names it (BG-3).
package struct PrecedingInvoice: Hashable, Sendable {
    /// BT-25.
    package var number: InvoiceNumber
    /// BT-26.
    package var issued: CivilDate

    package init(number: InvoiceNumber, issued: CivilDate) {
        self.number = number
        self.issued = issued
    }
}
