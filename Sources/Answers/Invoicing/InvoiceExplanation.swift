package import Billing
import Foundation
package import Workshops

/// Where every euro of a document comes from: the workshops, presences and passes that were there when it was issued.
package struct InvoiceExplanation: Sendable, Equatable {
    /// What one session brought.
    package struct Part: Sendable, Equatable {
        package let price: SessionPrice
        /// What documents before had asked for it; nil when none had.
        package let before: SessionPrice?
        package let workshops: [WorkshopEvidence]

        package init(price: SessionPrice, before: SessionPrice?, workshops: [WorkshopEvidence]) {
            self.price = price
            self.before = before
            self.workshops = workshops
        }
    }

    package let document: IssuedInvoice
    /// The documents before it.
    package let earlier: [IssuedInvoice]
    package let tariff: Tariff
    /// One for each session that it was computed from, or that of the line that was asked about.
    package let parts: [Part]

    /// How it comes to its amount, a sum: each step adds to those before it, or takes off where it is below zero.
    package enum Step: Sendable, Equatable {
        /// Workshops that are owed, at their price when nobody comes.
        case workshops(Int, Money)
        /// Passes that count, what they are worth, and what is added for them.
        case passes(Int, worth: Money, Money)
        /// What a document before asked for, taken off; or gave back, added.
        case earlier(InvoiceProposal.Kind, InvoiceNumber, Money)
        /// Value added tax on what the steps before come to.
        case tax(Money)

        package var amount: Money {
            switch self {
            case .workshops(_, let amount), .passes(_, _, let amount), .earlier(_, _, let amount), .tax(let amount):
                amount
            }
        }
    }

    /// In the amounts of the agreement, without tax until it is added, or with the tax that is within them.
    package var steps: [Step] {
        let all = document.sessions, isNet = tariff.amounts == .net
        let before = earlier.map { earlier in
            let asked = earlier.kind.signed(isNet ? earlier.totals.net : earlier.totals.due)
            return Step.earlier(earlier.kind, earlier.number, .zero - asked)
        }
        let worth = all.reduce(.zero) { $0 + $1.deductible }, applied = all.reduce(.zero) { $0 + $1.applied }
        let tax = document.kind.signed(document.totals.vat)
        return [
            .workshops(all.reduce(0) { $0 + $1.dueWorkshops }, all.reduce(.zero) { $0 + $1.gross }),
            .passes(all.reduce(0) { $0 + $1.passes }, worth: worth, .zero - applied),
        ] + before + (isNet && tax != .zero ? [.tax(tax)] : [])
    }

    /// What the steps come to: what is due, below zero for a credit note.
    package var total: Money { steps.reduce(.zero) { $0 + $1.amount } }

    /// The workshops that were neither held nor called off when it was issued.
    package var unmarked: [WorkshopNumber] { parts.flatMap(\.workshops).filter(\.state.isAhead).map(\.number) }

    package init(document: IssuedInvoice, earlier: [IssuedInvoice], tariff: Tariff, parts: [Part]) {
        self.document = document
        self.earlier = earlier
        self.tariff = tariff
        self.parts = parts
    }
}
