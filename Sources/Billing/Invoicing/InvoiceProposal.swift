package import Workshops

/// The document that would be issued now: what is owed less what documents before have asked for.
///
/// A first invoice and an instalment have a line for each session that they are the first to ask for, and one allowance
/// for passes. Any other change of what is owed is one line of its own: the documents before stay as they are.
package struct InvoiceProposal: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case invoice
        case supplementaryInvoice = "supplementary-invoice"
        case creditNote = "credit-note"
    }

    /// What is asked for a session, without tax.
    package struct Part: Sendable, Equatable {
        package let session: Int
        package let dueWorkshops: Int
        package let amount: Money
    }

    package let kind: Kind
    /// Empty for a document about a difference only.
    package let parts: [Part]
    /// What is taken off for passes, without tax, and how many of them count.
    package let allowance: Money
    package let passes: Int
    /// All more than 0, or 0 for the tax; a credit note gives them back.
    package let totals: InvoiceTotals

    /// Nil when nothing is owed that has not been asked for.
    package init?(_ price: Price, _ amounts: Tariff.Amounts, after before: IssuedAmounts) {
        let net = (amounts == .net ? price.total : price.total - price.vat) - before.net
        let tax = price.vat - before.vat
        guard net + tax != .zero else { return nil }
        let isCredit = net + tax < .zero
        let magnitude = { (money: Money) in isCredit ? .zero - money : money }
        totals = InvoiceTotals(net: magnitude(net), vat: magnitude(tax), due: magnitude(net + tax))
        let more = price.sessions.map { ($0, $0.gross - (before.sessions[$0.session]?.gross ?? .zero)) }
        let applied = price.applied - before.sessions.values.reduce(.zero) { $0 + $1.applied }
        let isWhole =
            !isCredit && applied >= .zero && more.allSatisfy { $0.1 >= .zero } && more.contains { $0.1 > .zero }
            && Set(before.sessions.keys).isSubset(of: price.sessions.map(\.session))
        guard isWhole else {
            kind = isCredit ? .creditNote : before.isEmpty ? .invoice : .supplementaryInvoice
            (parts, allowance, passes) = ([], .zero, 0)
            return
        }
        let gross = more.reduce(.zero) { $0 + $1.1 }
        // The tax within an amount is told apart once, and lines share what is left of it.
        allowance = amounts == .net ? applied : applied.share(net.cents, of: max(1, (net + tax).cents))
        let lines = amounts == .net ? gross : net + allowance
        parts = zip(more, lines.allocated(by: more.map(\.1.cents))).filter { $0.1 > .zero }.map { session, amount in
            Part(session: session.0.session, dueWorkshops: session.0.dueWorkshops, amount: amount)
        }
        passes = price.passes - before.sessions.values.reduce(0) { $0 + $1.passes }
        let isFirst = parts.contains { (before.sessions[$0.session]?.gross ?? .zero) == .zero }
        kind = before.isEmpty || isFirst ? .invoice : .supplementaryInvoice
    }
}

/// What the documents that were issued have asked for, in all.
package struct IssuedAmounts: Sendable, Equatable {
    /// Without tax, and the tax; credit notes are taken off.
    package var net: Money
    package var vat: Money
    /// What was owed for each session when the last one was issued.
    package var sessions: [Int: SessionPrice]
    package var isEmpty: Bool

    package static let none = IssuedAmounts(net: .zero, vat: .zero, sessions: [:], isEmpty: true)

    package init(net: Money, vat: Money, sessions: [Int: SessionPrice], isEmpty: Bool) {
        self.net = net
        self.vat = vat
        self.sessions = sessions
        self.isEmpty = isEmpty
    }
}
