package import Foundation
package import Workshops

/// A document that was issued, as it is kept: it never changes.
package struct IssuedInvoice: Sendable, Equatable {
    /// 1…, over all documents, without a gap.
    package var rank: Int
    package var number: InvoiceNumber
    package var kind: InvoiceProposal.Kind
    /// The document that it adds to or corrects.
    package var preceding: InvoiceNumber?
    package var day: CivilDate
    package var issued: Date
    package var author: String
    /// Why it was issued, in somebody's words: needed where a workshop was not marked; empty when nothing was said.
    package var reason: String
    /// The session up to which it asks; nil for all of them.
    package var upToSession: Int?
    /// What it comes to; a credit note gives it back.
    package var totals: InvoiceTotals
    /// What was owed for each session when it was issued, by whatever documents.
    package var sessions: [SessionPrice]
    /// The session of each line; empty when its line is about a difference.
    package var lines: [Int]
    /// SHA-256 of the records behind it and of its files, in hexadecimal.
    package var fingerprint: String
    /// Where the audit stood when it was issued, as it is printed on it; nil on those that were issued before it was.
    package var mark: AuditMark?

    package init(
        rank: Int, number: InvoiceNumber, kind: InvoiceProposal.Kind, preceding: InvoiceNumber?, day: CivilDate,
        issued: Date, author: String, reason: String, upToSession: Int?, totals: InvoiceTotals,
        sessions: [SessionPrice], lines: [Int], fingerprint: String,
        mark: AuditMark? = nil
    ) {
        self.rank = rank
        self.number = number
        self.kind = kind
        self.preceding = preceding
        self.day = day
        self.issued = issued
        self.author = author
        self.reason = reason
        self.upToSession = upToSession
        self.totals = totals
        self.sessions = sessions
        self.lines = lines
        self.fingerprint = fingerprint
        self.mark = mark
    }
}

extension IssuedInvoice {
    /// The sessions of its lines; all that it was computed from where its line is about a difference.
    package var sessionsAskedFor: [Int] { lines.isEmpty ? sessions.map(\.session) : lines }
}

extension IssuedAmounts {
    /// What documents have asked for, the first one first.
    package init(_ documents: [IssuedInvoice]) {
        self = .none
        for document in documents {
            net = net + document.kind.signed(document.totals.net)
            vat = vat + document.kind.signed(document.totals.vat)
        }
        let last = documents.last?.sessions ?? []
        sessions = Dictionary(last.map { ($0.session, $0) }, uniquingKeysWith: { first, _ in first })
        isEmpty = net + vat == .zero
    }
}
