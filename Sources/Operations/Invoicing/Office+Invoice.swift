package import Answers
import Auditing
package import Billing
import Documents
import ElectronicInvoices
package import Foundation
import Storage
package import Workshops

extension Office {
    /// What would be issued now, and all that stands in the way; writes nothing.
    package func invoiceDraft(upTo last: Int? = nil, now: Date) throws(Refusal) -> InvoiceDraft {
        let programme = try programmeIdentifier()
        let terms = Result { () throws(Refusal) in try invoicingTerms }
        return try read(now: now) { connection in
            var draft = try connection.invoiceDraft(of: programme, upTo: last)
            draft.obstacles = try connection.obstacles(to: draft, try connection.overview(of: programme), terms, now)
            return draft
        }
    }

    /// Issues what is owed and was not asked for: an invoice, a supplementary invoice, or a credit note.
    ///
    /// The number is given here, in the transaction that keeps the document, so that the series has no gap. A workshop that
    /// is not marked needs a reason. `due` is the last day of payment; without it, the terms of the law are printed.
    package func issueInvoice(
        upTo last: Int? = nil, due: CivilDate? = nil, reason: String = "", _ request: Request
    ) throws(Refusal) -> IssuedInvoice {
        let identifier = try programmeIdentifier(), terms = try invoicingTerms
        let request = try request.saying(.reason, reason).asking(
            "issue invoice", last.map(String.init), due?.description, reason)
        return try write(request) { connection in
            if let earlier = try request.earlier(on: identifier, in: connection) {
                for case .issued(let number, _, _, _) in earlier.facts {
                    return try connection.invoice(number.description, of: identifier)
                }
            }
            let draft = try connection.invoiceDraft(of: identifier, upTo: last)
            guard draft.unmarked.isEmpty || !reason.isEmpty else {
                throw Refusal.billing(.unmarked(draft.unmarked))
            }
            return try connection.issue(
                draft, try connection.overview(of: identifier), terms, due: due, reason: reason, request)
        }
    }

    /// The documents of the programme, the first one first.
    package func invoices(now: Date) throws(Refusal) -> [IssuedInvoice] {
        let programme = try programmeIdentifier()
        return try read(now: now) { try $0.invoices(of: programme) }
    }

    /// A document as it was issued, byte for byte: its page, or the electronic invoice in a syntax.
    package func reprint(_ number: String, as form: InvoiceForm, now: Date) throws(Refusal) -> String {
        let programme = try programmeIdentifier()
        return try read(now: now) { connection in
            let document = try connection.invoice(number, of: programme)
            guard let content = try connection.file(form.fileName, ofInvoice: document.rank) else {
                throw Refusal.databaseUnusable(.unreadable("invoice_file.name = \(form.fileName)"))
            }
            return content
        }
    }
}

extension Office {
    private var invoicingTerms: InvoicingTerms {
        get throws(Refusal) {
            guard let terms = try agreedProgramme().invoicing else { throw .billing(.noTerms) }
            return terms
        }
    }

    /// The syntax in which the programme's documents are handed in; the default one where it no longer says who invoices
    /// whom, as what was issued can be printed for ever.
    package var invoiceSyntax: InvoiceSyntax {
        get throws(Refusal) { try agreedProgramme().invoicing?.syntax ?? .fr }
    }
}

/// In what form a document is kept.
package enum InvoiceForm: Sendable, Hashable {
    /// To be read and printed, as HTML.
    case page
    case electronic(InvoiceSyntax)

    static let all = [page] + InvoiceSyntax.allCases.map(electronic)

    package var fileName: String {
        switch self {
        case .page: "invoice.html"
        case .electronic(let syntax): "\(syntax.rawValue).xml"
        }
    }
}

extension SQLConnection {
    /// - Throws: ``BillingRefusal/unknownInvoice(_:known:)``.
    func invoice(_ number: String, of programme: Identifier) throws -> IssuedInvoice {
        let known = try invoices(of: programme)
        guard let found = known.first(where: { $0.number.description == number }) else {
            throw Refusal.billing(.unknownInvoice(number, known: known.map(\.number)))
        }
        return found
    }

    /// The documents of a rank that the audit tells of, in whatever year and programme.
    private func documentsIssued(atRank rank: Int) throws -> [InvoiceNumber] {
        let ending = "-\(Digits.padded(rank, to: 4))"
        return try programmes().flatMap { programme in
            try auditRows(on: programme.description, mentioning: "\(ending): ").flatMap(\.facts).compactMap { fact in
                if case .issued(let number, _, _, _) = fact, number.description.hasSuffix(ending) {
                    number
                } else {
                    nil
                }
            }
        }
    }

    /// A proposed document as it would be issued.
    private func invoice(
        _ proposal: InvoiceProposal, _ writer: InvoiceWriter, at rank: Int, on day: CivilDate
    ) throws -> Invoice {
        let text = "\(day.year)-\(Digits.padded(rank, to: 4))"
        guard let number = InvoiceNumber(text) else { throw Refusal.unexpected(text) }
        if let gone = try documentsIssued(atRank: rank).first { throw Refusal.billing(.documentGone(gone)) }
        let content = try writer.content(proposal, after: proposal.preceding(among: writer.draft.issued))
        do throws(InvoiceRefusal) {
            return try Invoice(number: number, issued: day, content: content)
        } catch {
            throw Refusal.billing(.unissuable(error.findings))
        }
    }

    fileprivate func obstacles(
        to draft: InvoiceDraft, _ overview: ProgrammeOverview, _ terms: Result<InvoicingTerms, Refusal>, _ now: Date
    ) throws -> [Refusal] {
        guard let proposal = draft.proposal else { return [] }
        let day = CivilTime(at: now, in: overview.zone).date
        let checks: [() throws -> Void] = [
            { try draft.check(day, in: overview, after: try self.lastInvoice()) },
            {
                let writer = InvoiceWriter(draft: draft, overview: overview, terms: try terms.get(), due: nil)
                _ = try self.invoice(proposal, writer, at: try self.nextInvoiceRank(), on: day)
            },
        ]
        return try checks.compactMap { check in
            do { try check() } catch let refusal as Refusal { return refusal }
            return nil
        }
    }

    fileprivate func issue(
        _ draft: InvoiceDraft, _ overview: ProgrammeOverview, _ terms: InvoicingTerms, due: CivilDate?, reason: String,
        _ request: Office.Request
    ) throws -> IssuedInvoice {
        guard let proposal = draft.proposal else {
            throw Refusal.billing(.nothingToIssue(last: draft.issued.last?.number))
        }
        let rank = try nextInvoiceRank(), day = CivilTime(at: request.now, in: overview.zone).date
        try draft.check(day, in: overview, after: try lastInvoice())
        let writer = InvoiceWriter(draft: draft, overview: overview, terms: terms, due: due)
        let invoice = try invoice(proposal, writer, at: rank, on: day)
        let document = IssuedInvoice(
            rank: rank, number: invoice.number, kind: proposal.kind,
            preceding: proposal.preceding(among: draft.issued)?.number, day: day, issued: request.now,
            author: request.author, reason: reason, upToSession: draft.upToSession, totals: proposal.totals,
            sessions: draft.price.sessions, lines: proposal.parts.map(\.session), fingerprint: "",
            mark: try auditHead().mark)
        var files = Dictionary(
            uniqueKeysWithValues: InvoiceSyntax.allCases.map { syntax in
                (
                    InvoiceForm.electronic(syntax).fileName,
                    String(decoding: ElectronicInvoice(invoice, syntax).bytes, as: UTF8.self)
                )
            })
        files[InvoiceForm.page.fileName] = InvoicePage(invoice, in: overview.language, mark: document.mark).html
        let anomalies = try reconciliation(of: overview.identifier, upTo: draft.upToSession, now: request.now).lines
        let kept = try keep(
            document, files: files, draft.workshops, draft.tariff, anomalies: anomalies, of: overview.identifier)
        let fact = RecordedFact.issued(kept.number, kept.kind, kept.totals.due, fingerprint: kept.fingerprint)
        try record(request, on: overview.identifier, after: [fact.description])
        return kept
    }
}
