package import Billing
package import Workshops

/// Why there is no price, or no document.
package enum BillingRefusal: Error, Sendable, Equatable {
    /// The facts of a file cannot be used.
    case unusable([Finding])
    /// Numbers of the records, what is supposed of them, or what a file says all together is out of bounds.
    case impossible(BillingProblem)

    /// What was recorded after the instant as of which a price is to be foreseen was not known then, and is now.
    case forecastOfThePast(ClockBehind)

    // Documents.
    /// The programme does not say who sells and who buys.
    case noTerms
    /// Workshops that were neither held nor called off are invoiced with a reason only.
    case unmarked([WorkshopNumber])
    /// All that is owed has been asked for; by which document last.
    case nothingToIssue(last: InvoiceNumber?)
    /// A document has asked for later sessions, or for all of them.
    case askedFurther(upTo: Int, last: InvoiceNumber)
    /// A workshop that is owed is later than the day on which the document would be issued.
    case datedBeforeWorkshop(CivilDate, WorkshopNumber, on: CivilDate)
    /// The document that was issued last has a later day.
    case datedBeforeDocument(CivilDate, InvoiceNumber, of: CivilDate)
    case unknownInvoice(String, known: [InvoiceNumber])
    case unknownLine(Int, lines: Int)
    /// No electronic invoice can have the rate of the agreement.
    case rateUnknown(VATRate)
    case unissuable([InvoiceFinding])
    /// The number that comes next was given to a document, which is no longer stored.
    case documentGone(InvoiceNumber)
    /// The agreement cannot change under documents that were issued by it.
    case agreementInvoiced(InvoiceNumber)
}

extension BillingRefusal {
    var kind: Refusal.Kind {
        switch self {
        case .unusable, .impossible, .rateUnknown, .unissuable: .input
        case .forecastOfThePast, .noTerms, .unmarked, .nothingToIssue, .askedFurther, .datedBeforeWorkshop,
            .datedBeforeDocument, .unknownInvoice, .unknownLine, .agreementInvoiced:
            .rule
        case .documentGone: .environment
        }
    }
}

extension BillingRefusal {
    package var remedies: [Remedy] {
        switch self {
        case .unmarked: [.attend(nil), .withReason]
        case .nothingToIssue(nil): [.attend(nil)]
        case .documentGone: [.restore]
        case .unusable, .impossible, .forecastOfThePast, .noTerms, .nothingToIssue, .askedFurther, .datedBeforeWorkshop,
            .datedBeforeDocument, .unknownInvoice, .unknownLine, .rateUnknown, .unissuable, .agreementInvoiced:
            []
        }
    }
}
