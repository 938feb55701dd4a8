package import Answers
import Billing
package import Foundation
import Storage
import Workshops

extension Office {
    /// Explains a document, or one of its lines, 1…
    ///
    /// By what was kept when it was issued: later corrections do not change the answer.
    /// - Throws: ``BillingRefusal/unknownLine(_:lines:)``.
    package func explanation(ofInvoice number: String, line: Int? = nil, now: Date) throws(Refusal)
        -> InvoiceExplanation
    {
        let programme = try programmeIdentifier()
        return try read(now: now) { connection in
            let document = try connection.invoice(number, of: programme)
            guard let record = try connection.programme(programme) else { throw Refusal.nothingPlanned }
            let session = try line.flatMap { try document.session(ofLine: $0) }
            let sessions = document.sessions.filter { session == nil || $0.session == session }
            let earlier = try connection.invoices(of: programme).filter { $0.rank < document.rank }
            let before = IssuedAmounts(earlier).sessions
            let evidence = Dictionary(
                grouping: try connection.evidence(ofInvoice: document.rank, session: session), by: \.number.session)
            return InvoiceExplanation(
                document: document, earlier: earlier, tariff: record.tariff,
                parts: sessions.map {
                    .init(price: $0, before: before[$0.session], workshops: evidence[$0.session] ?? [])
                })
        }
    }
}

extension IssuedInvoice {
    /// The session of a line; nil where the line is about the difference of all sessions.
    fileprivate func session(ofLine line: Int) throws -> Int? {
        guard (1...max(1, lines.count)).contains(line) else {
            throw Refusal.billing(.unknownLine(line, lines: max(1, lines.count)))
        }
        return lines.isEmpty ? nil : lines[line - 1]
    }
}
