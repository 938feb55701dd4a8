package import Billing
import Catalogue
package import Workshops

/// A document to be read and printed: one page of A4, in black and white, without anything from outside.
///
/// It says all that the law wants to read on it (code de commerce, art. L. 441-9; CGI, annexe II, art. 242 nonies A).
package struct InvoicePage {
    private let invoice: Invoice
    private let language: Language
    private let page: HTML
    private var content: InvoiceContent { invoice.content }

    package init(_ invoice: Invoice, in language: Language) {
        self.invoice = invoice
        self.language = language
        page = HTML(language)
    }

    package var html: String {
        let title = Sentence.invoiceTitle(content.kind, invoice.number)[language]
        return page.document(
            title: title, style: Self.style,
            body: [head(title), addressee] + content.notes.remarks.map { page.paragraph($0, class: "subject") }
                + [page.table(table), ground, payment])
    }

    private var words: Wording { Wording(language) }

    /// Who sells on the left, which document it is on the right.
    private func head(_ title: String) -> String {
        let seller = party(content.seller, Sentence.seller)
        let day = page.paragraph(Sentence.issued(on: invoice.issued)[language])
        let preceding = content.kind.preceding.map { page.paragraph(Sentence.precedingInvoice($0)[language]) } ?? ""
        return
            "<div class=\"sides\"><div>\(seller)</div><div>\(page.element("h1", title))\(day)\(preceding)</div></div>"
    }

    /// Where the buyer looks for what they need to pay it on the left, who they are on the right, as in a window.
    private var addressee: String {
        let references = Sentence.invoiceReferences(content.references) + [.delivered(content.period)]
        let lines = page.text(references.map { $0[language] }.joined(separator: "\n"))
        return "<div class=\"sides\"><div>\(page.element("h2", Sentence.references[language]))<p>\(lines)</p></div>"
            + "<div>\(party(content.buyer, Sentence.buyer))</div></div>"
    }

    private func party(_ party: InvoiceParty, _ role: Sentence) -> String {
        let lines =
            party.address.lines + ["\(party.address.postcode) \(party.address.city)"]
            + ["SIRET \(Self.grouped(party.siret))"]
            + (party.vatNumber.map { [Sentence.vatNumber($0)[language]] } ?? [])
        return page.element("h2", role[language])
            + "<p>\(page.element("strong", party.name))<br/>\(page.text(lines.joined(separator: "\n")))</p>"
    }

    /// `900 000 019 00019`.
    private static func grouped(_ siret: SIRET) -> String {
        let digits = siret.description
        let groups = [0..<3, 3..<6, 6..<9, 9..<14].map { digits.dropFirst($0.lowerBound).prefix($0.count) }
        return groups.joined(separator: "\u{A0}")
    }

    private var table: HTMLTable {
        let lines = content.lines.map { line in
            let details = [line.details, line.period.map(words.range)].compactMap(\.self).joined(separator: ", ")
            return HTMLTable.Row(cells: [
                .init(text: line.name, details: details.isEmpty ? [] : [details], heads: .row),
                .amount(words.money(line.amount)),
            ])
        }
        let columns = Sentence.invoiceColumns.map { $0[language] }
        return HTMLTable(columns: [.column(columns[0]), .amountColumn(columns[1])], groups: [lines], sums: sums)
    }

    private var sums: [HTMLTable.Row] {
        let sum = { (name: String, amount: Money, emphasis: HTMLTable.Emphasis?) in
            HTMLTable.Row(cells: [.heading(name), .amount(words.money(amount))], emphasis: emphasis)
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

    private var ground: String {
        switch content.vat {
        case .exempt(_, let text), .outOfScope(let text): page.paragraph(text)
        case .taxable(let rate): page.paragraph(Sentence.vatRate(rate)[language])
        }
    }

    private var payment: String {
        let terms =
            switch content.payment {
            case .until(let day): Sentence.payUntil(day)[language]
            case .text(let text): text
            }
        let notes = content.notes
        return "<div class=\"block\">\(page.element("h2", Sentence.payment[language]))\(page.paragraph(terms))"
            + (content.account.map { page.paragraph("IBAN \($0)") } ?? "")
            + [notes.recoveryCosts, notes.lateInterest, notes.discount].map { page.paragraph($0, class: "small") }
            .joined() + "</div>"
    }

    private static let style = """
        .subject { font-weight: bold; margin-top: 1.5em }

        """
}
