package import Workshops

/// What a programme costs, and how that comes about; `docs/pricing.md` has the rule in prose.
///
/// `gross - applied = total`, `deductible - applied = excess` unless the passes are worth less than what filling every
/// seat takes off, and every amount is the sum of those of the sessions.
package struct Price: Sendable, Equatable {
    /// Workshops that are owed.
    package let dueWorkshops: Int
    /// Their price when nobody comes.
    package let gross: Money
    /// Their price when every seat gives its whole chequebook.
    package let floor: Money
    /// Distinct passes that count.
    package let passes: Int
    /// What those passes are worth.
    package let deductible: Money
    /// What of it is taken off the gross price.
    package let applied: Money
    /// What of it stays with the provider.
    package let excess: Money
    /// With or without value added tax, as the amounts of the agreement are.
    package let total: Money
    /// Value added tax: on the total, or within it.
    package let vat: Money
    /// The total with value added tax.
    package let payable: Money
    /// All documents that were issued before.
    package let issued: Money
    package let document: BillingDocument
    /// What each session contributes, the first one first.
    package let sessions: [SessionPrice]
}

/// What one session contributes to a ``Price``.
package struct SessionPrice: Sendable, Equatable {
    package let session: Int
    package let dueWorkshops: Int
    package let gross: Money
    package let floor: Money
    package let passes: Int
    package let deductible: Money
    package let applied: Money
    package let excess: Money

    package init(
        session: Int, dueWorkshops: Int, gross: Money, floor: Money, passes: Int, deductible: Money, applied: Money,
        excess: Money
    ) {
        self.session = session
        self.dueWorkshops = dueWorkshops
        self.gross = gross
        self.floor = floor
        self.passes = passes
        self.deductible = deductible
        self.applied = applied
        self.excess = excess
    }

    /// Below zero where passes were taken in a session of which less is owed.
    package var total: Money { gross - applied }
}

/// The document by which what was issued before becomes what is owed now.
package struct BillingDocument: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        /// The first one, or the first after what was issued has been credited whole.
        case invoice
        case supplementaryInvoice = "supplementary-invoice"
        case creditNote = "credit-note"
        /// Nothing is owed that has not been asked for.
        case none
    }

    package let kind: Kind
    /// Payable now, less what was issued; below zero for a credit note, whatever sign it is printed with.
    package let amount: Money

    init(payable: Money, issued: Money) {
        amount = payable - issued
        kind =
            if amount == .zero {
                .none
            } else if amount < .zero {
                .creditNote
            } else {
                issued == .zero ? .invoice : .supplementaryInvoice
            }
    }
}
