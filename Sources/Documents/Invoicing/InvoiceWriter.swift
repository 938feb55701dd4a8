package import Answers
package import Billing
import Catalogue
package import Workshops

/// Says in the words of the programme's language what a document is about.
package struct InvoiceWriter {
    package let draft: InvoiceDraft
    package let overview: ProgrammeOverview
    package let terms: InvoicingTerms
    package let due: CivilDate?

    package init(draft: InvoiceDraft, overview: ProgrammeOverview, terms: InvoicingTerms, due: CivilDate?) {
        self.draft = draft
        self.overview = overview
        self.terms = terms
        self.due = due
    }

    private var language: Language { overview.language }

    /// The content of a proposed document; `preceding` is the one that it adds to or corrects.
    ///
    /// - Throws: ``BillingRefusal/rateUnknown(_:)`` for a rate that no electronic invoice can have.
    package func content(_ proposal: InvoiceProposal, after preceding: IssuedInvoice?) throws(Refusal) -> InvoiceContent
    {
        InvoiceContent(
            kind: kind(proposal, preceding), seller: terms.seller, buyer: terms.buyer, references: terms.references,
            period: period(of: sessions(proposal)), lines: lines(proposal, preceding),
            allowance: allowance(proposal), vat: try vat, totals: proposal.totals,
            payment: due.map(PaymentTerms.until) ?? .text(Sentence.paymentTerms[language]), account: terms.account,
            notes: InvoiceNotes(
                recoveryCosts: Sentence.recoveryCosts[language], lateInterest: Sentence.lateInterest[language],
                discount: Sentence.noDiscount[language], remarks: [Sentence.invoiceSubject(overview.name)[language]]))
    }

    private func kind(_ proposal: InvoiceProposal, _ preceding: IssuedInvoice?) -> InvoiceKind {
        guard let preceding else { return .invoice }
        let reference = PrecedingInvoice(number: preceding.number, issued: preceding.day)
        return switch proposal.kind {
        case .invoice: .invoice
        case .supplementaryInvoice: .supplementaryInvoice(to: reference)
        case .creditNote: .creditNote(of: reference)
        }
    }

    /// A line for each session that is asked for, or one about the difference.
    private func lines(_ proposal: InvoiceProposal, _ preceding: IssuedInvoice?) -> [InvoiceLine] {
        guard proposal.parts.isEmpty else { return proposal.parts.map(line) }
        let name = Sentence.differenceLine(proposal.kind, preceding?.number)
        let details = Sentence.difference(of: draft, in: proposal.sessions)
        return [InvoiceLine(name: name[language], details: details[language], amount: proposal.totals.net)]
    }

    private func line(_ part: InvoiceProposal.Part) -> InvoiceLine {
        let session = overview.sessions.first { $0.number == part.session }
        return InvoiceLine(
            name: Sentence.sessionLine(part.session, in: session?.venue.town)[language],
            details: Sentence.workshopsOwed(part.dueWorkshops)[language],
            period: session.map { period(of: [$0]) }, amount: part.amount)
    }

    private func allowance(_ proposal: InvoiceProposal) -> InvoiceAllowance? {
        guard proposal.allowance > .zero else { return nil }
        return InvoiceAllowance(
            reason: Sentence.passesTakenOff(proposal, draft.tariff.rule)[language], amount: proposal.allowance)
    }

    private func sessions(_ proposal: InvoiceProposal) -> [SessionOverview] {
        let found = overview.sessions.filter { proposal.sessions.contains($0.number) }
        return found.isEmpty ? overview.sessions : found
    }

    /// From the first workshop to the last.
    private func period(of sessions: [SessionOverview]) -> ClosedRange<CivilDate> {
        let days = sessions.flatMap(\.workshops).map(\.date)
        guard let first = days.min(), let last = days.max() else { return overview.window }
        return first...last
    }

    private var vat: InvoiceVAT {
        get throws(Refusal) {
            let ground = Sentence.vatGround(draft.tariff.vat)[language]
            switch draft.tariff.vat {
            case .exemptTraining: return .exempt(.training, text: ground)
            case .exemptNonProfit: return .exempt(.nonProfit, text: ground)
            case .franchise: return .exempt(.franchise, text: ground)
            case .outOfScope: return .outOfScope(text: ground)
            case .charged(let rate):
                guard let known = InvoiceVAT.Rate(rate) else { throw .billing(.rateUnknown(rate)) }
                return .taxable(known)
            }
        }
    }
}
