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

    /// The workshops that were neither held nor called off when it was issued.
    package var unmarked: [WorkshopNumber] { parts.flatMap(\.workshops).filter(\.state.isAhead).map(\.number) }

    package init(document: IssuedInvoice, earlier: [IssuedInvoice], tariff: Tariff, parts: [Part]) {
        self.document = document
        self.earlier = earlier
        self.tariff = tariff
        self.parts = parts
    }
}
