package import Billing
import Catalogue
package import Markup
package import Workshops

/// A document to be read and printed: one page of A4, in black and white, without anything from outside.
///
/// It says all that the law wants to read on it (code de commerce, art. L. 441-9; CGI, annexe II, art. 242 nonies A).
package struct InvoicePage {
    private let invoice: Invoice
    private let language: Language
    private let page: Typesetter
    private let mark: AuditMark?
    private var content: InvoiceContent { invoice.content }

    /// A page that says where the audit stood when the document was issued.
    package init(_ invoice: Invoice, in language: Language, mark: AuditMark? = nil) {
        self.mark = mark
        self.invoice = invoice
        self.language = language
        page = Typesetter(language)
    }

    package var document: Document {
        let title = Sentence.invoiceTitle(content.kind, invoice.number)[language]
        return page.document(title: title, style: Self.style) {
            head(title)
            addressee
            content.notes.remarks.map { page.paragraph($0, class: "subject") }
            page.table(table)
            ground
            payment
            if let mark { page.paragraph(Sentence.auditMark(mark)[language], class: "small") }
        }
    }

    package var html: String { document.html }

    private var words: Wording { Wording(language) }

    /// Who sells on the left, which document it is on the right.
    private func head(_ title: String) -> Element {
        Element(.div, .class("sides")) {
            Element(.div) { party(content.seller, Sentence.seller) }
            Element(.div) {
                page.element(.h1, title)
                page.paragraph(Sentence.issued(on: invoice.issued)[language])
                if let preceding = content.kind.preceding {
                    page.paragraph(Sentence.precedingInvoice(preceding)[language])
                }
            }
        }
    }

    /// Where the buyer looks for what they need to pay it on the left, who they are on the right, as in a window.
    private var addressee: Element {
        let references = Sentence.invoiceReferences(content.references) + [.delivered(content.period)]
        return Element(.div, .class("sides")) {
            Element(.div) {
                page.element(.h2, Sentence.references[language])
                page.paragraph(references.map { $0[language] }.joined(separator: "\n"))
            }
            Element(.div) { party(content.buyer, Sentence.buyer) }
        }
    }

    @MarkupBuilder private func party(_ party: InvoiceParty, _ role: Sentence) -> [Node] {
        let lines =
            party.address.lines + ["\(party.address.postcode) \(party.address.city)"]
            + ["SIRET \(Self.grouped(party.siret))"]
            + (party.vatNumber.map { [Sentence.vatNumber($0)[language]] } ?? [])
        page.element(.h2, role[language])
        Element(.p) {
            page.element(.strong, party.name)
            Element(.br)
            page.text(lines.joined(separator: "\n"))
        }
    }

    /// `900 000 019 00019`.
    private static func grouped(_ siret: SIRET) -> String {
        let digits = siret.description
        let groups = [0..<3, 3..<6, 6..<9, 9..<14].map { digits.dropFirst($0.lowerBound).prefix($0.count) }
        return groups.joined(separator: "\u{A0}")
    }

    private var table: DocumentTable {
        let lines = content.lines.map { line in
            let details = [line.details, line.period.map(words.range)].compactMap(\.self).joined(separator: ", ")
            return DocumentTable.Row(cells: [
                .init(text: line.name, details: details.isEmpty ? [] : [details], heads: .row),
                .amount(words.money(line.amount)),
            ])
        }
        let columns = Sentence.invoiceColumns.map { $0[language] }
        return DocumentTable(columns: [.column(columns[0]), .amountColumn(columns[1])], groups: [lines], sums: sums)
    }

    private var sums: [DocumentTable.Row] {
        let sum = { (name: String, amount: Money, emphasis: DocumentTable.Emphasis?) in
            DocumentTable.Row(cells: [.heading(name), .amount(words.money(amount))], emphasis: emphasis)
        }
        let totals = content.totals
        let allowance =
            content.allowance.map {
                [
                    sum(Sentence.sumOfLines[language], content.sumOfLines, nil),
                    sum($0.reason, .zero - $0.amount, nil),
                ]
            } ?? []
        let vat = totals.vat > .zero ? [sum(Sentence.vatTotal[language], totals.vat, nil)] : []
        return allowance + [sum(Sentence.netTotal[language], totals.net, .sum)] + vat
            + [sum(Sentence.dueTotal(content.kind)[language], totals.due, .due)]
    }

    private var ground: Element {
        switch content.vat {
        case .exempt(_, let text), .outOfScope(let text): page.paragraph(text)
        case .taxable(let rate): page.paragraph(Sentence.vatRate(rate)[language])
        }
    }

    private var payment: Element {
        let terms =
            switch content.payment {
            case .until(let day): Sentence.payUntil(day)[language]
            case .text(let text): text
            }
        let notes = content.notes
        return Element(.div, .class("block")) {
            page.element(.h2, Sentence.payment[language])
            page.paragraph(terms)
            if let account = content.account { page.paragraph("IBAN \(account)") }
            [notes.recoveryCosts, notes.lateInterest, notes.discount].map { page.paragraph($0, class: "small") }
        }
    }

    private static let style: StyleSheet = """
        .subject { font-weight: bold; margin-top: 1.5em }

        """
}
