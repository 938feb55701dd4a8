package import Workshops

/// Something that keeps a draft from becoming an invoice.
package enum InvoiceFinding: Hashable, Sendable {
    case noLines
    /// The amount of a line, from 1, is not of 0.01…999,999,999.99 €.
    case lineAmount(line: Int, Money)
    /// The allowance is not of 0.01…999,999,999.99 €.
    case allowanceAmount(Money)
    /// A total is not what the lines, the allowance and the rate come to.
    case total(InvoiceTotal, stated: Money, computed: Money)
    /// The allowance leaves nothing to pay.
    case nothingDue(Money)
    /// Tax is charged by somebody who has no number for it (CGI, annexe II, art. 242 nonies A).
    case sellerWithoutVATNumber
    case tooManyAddressLines(InvoiceRole)
    /// A text is empty, or has a character that may not be there.
    case text(InvoiceText, TextFault)
    /// It is to be paid before the day of issue (BR-FR-CO-07).
    case dueBeforeIssue(CivilDate)
    /// The document that it names is itself, or was issued later.
    case precedingNotBefore(PrecedingInvoice)
    /// A day outside the years 2000…2099 (BR-FR-03).
    case yearOutOfRange(CivilDate)

    package var code: String {
        switch self {
        case .noLines: "no-lines"
        case .lineAmount: "line-amount"
        case .allowanceAmount: "allowance-amount"
        case .total: "total-differs"
        case .nothingDue: "nothing-due"
        case .sellerWithoutVATNumber: "seller-without-vat-number"
        case .tooManyAddressLines: "too-many-address-lines"
        case .text(_, .empty): "text-empty"
        case .text(_, .controlCharacter): "text-control-character"
        case .dueBeforeIssue: "due-before-issue"
        case .precedingNotBefore: "preceding-not-before"
        case .yearOutOfRange: "year-out-of-range"
        }
    }
}

/// Which total.
package enum InvoiceTotal: String, Sendable, CaseIterable {
    case net, vat, due
}

/// Which party.
package enum InvoiceRole: String, Sendable, CaseIterable {
    case seller, buyer
}

/// Which text.
package enum InvoiceText: Hashable, Sendable {
    case name(InvoiceRole), address(InvoiceRole), postcode(InvoiceRole), city(InvoiceRole)
    case engagement, contract, budgetLine
    /// Of a line, from 1.
    case lineName(Int), lineDetails(Int)
    case allowanceReason, vatGround, paymentTerms
    case recoveryCosts, lateInterest, discount
    /// Which remark, from 1.
    case remark(Int)
}

/// What is wrong with a text.
package enum TextFault: String, Sendable, CaseIterable {
    /// Nothing but spaces.
    case empty
    /// One that XML 1.0 cannot hold, or any other control character; texts of several lines may have TAB and line feed.
    case controlCharacter
}
