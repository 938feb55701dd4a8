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

        /// An amount of such a document as it changes what is asked for: below zero where it is given back.
        package func signed(_ amount: Money) -> Money { self == .creditNote ? .zero - amount : amount }
    }

    /// What is asked for a session, without tax.
    package struct Part: Sendable, Equatable {
        package let session: Int
        package let dueWorkshops: Int
        package let amount: Money
    }

    /// Passes that count in a session beside those that documents before have taken off; below zero where fewer do.
    package struct Passes: Sendable, Equatable {
        package let session: Int
        package let count: Int
    }

    package let kind: Kind
    /// Empty for a document about a difference only.
    package let parts: [Part]
    /// The sessions that it is about, the first one first: those that are asked for, or of which another amount is owed.
    package let sessions: [Int]
    /// What is taken off for passes, without tax, and which of them count.
    package let allowance: Money
    package let passes: [Passes]
    /// Whether all that the passes are worth is taken off; the rule of the agreement may want less, or more.
    package let isWorthTakenOff: Bool
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
            (parts, allowance, passes, isWorthTakenOff) = ([], .zero, [], true)
            sessions = price.sessions(otherThan: before)
            return
        }
        let gross = more.reduce(.zero) { $0 + $1.1 }
        // The tax within an amount is told apart once, and lines share what is left of it.
        allowance = amounts == .net ? applied : applied.share(net.cents, of: max(1, (net + tax).cents))
        let lines = amounts == .net ? gross : net + allowance
        parts = zip(more, lines.allocated(by: more.map(\.1.cents))).filter { $0.1 > .zero }.map { session, amount in
            Part(session: session.0.session, dueWorkshops: session.0.dueWorkshops, amount: amount)
        }
        sessions = parts.map(\.session)
        passes = price.sessions.compactMap { session in
            let count = session.passes - (before.sessions[session.session]?.passes ?? 0)
            return count == 0 ? nil : Passes(session: session.session, count: count)
        }
        isWorthTakenOff = price.deductible - before.sessions.values.reduce(.zero) { $0 + $1.deductible } == applied
        let isFirst = parts.contains { (before.sessions[$0.session]?.gross ?? .zero) == .zero }
        kind = before.isEmpty || isFirst ? .invoice : .supplementaryInvoice
    }
}

extension Price {
    /// The sessions of which it has another amount than documents before; all of them where only the tax is another.
    fileprivate func sessions(otherThan before: IssuedAmounts) -> [Int] {
        let now = Dictionary(sessions.map { ($0.session, $0.total) }, uniquingKeysWith: { first, _ in first })
        let all = Set(now.keys).union(before.sessions.keys).sorted()
        let others = all.filter { (now[$0] ?? .zero) != (before.sessions[$0]?.total ?? .zero) }
        return others.isEmpty ? all : others
    }
}

extension InvoiceProposal {
    /// The document that it names (BG-3): the last invoice of those that asked for its sessions, and for a credit note one
    /// that asked for as much as it gives back, where there is one.
    ///
    /// Nil for an invoice, which names none.
    package func preceding(among issued: [IssuedInvoice]) -> IssuedInvoice? {
        guard kind != .invoice else { return nil }
        let invoices = issued.filter { $0.kind == .invoice }
        let own = invoices.filter { !Set($0.sessionsAskedFor).isDisjoint(with: sessions) }
        let known = own.isEmpty ? invoices : own
        let enough = known.filter { kind == .supplementaryInvoice || $0.totals.due >= totals.due }
        return enough.last ?? known.max { $0.totals.due < $1.totals.due }
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
