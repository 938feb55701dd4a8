import Billing
import Workshops

/// A document to be read and printed: one page of A4, in black and white, without anything from outside.
struct InvoicePage {
    private let invoice: Invoice
    private let language: Language
    private var content: InvoiceContent { invoice.content }

    init(_ invoice: Invoice, in language: Language) {
        self.invoice = invoice
        self.language = language
    }

    var html: String {
        let title = Sentence.invoiceTitle(content.kind, invoice.number)[language]
        let body =
            ["<h1>\(HTML.escaped(title))</h1>", "<p>\(HTML.escaped(words.longDate(invoice.issued)))</p>", parties]
            + facts.map { "<p>\(HTML.escaped($0))</p>" } + table + [ground]
            + payment.map { "<p>\(HTML.escaped($0))</p>" }
        return HTML.page(title: title, language: language, style: Self.style, body: body)
    }

    private var words: Wording { Wording(language) }

    private var parties: String {
        "<div class=\"parties\">" + party(content.seller, Sentence.seller) + party(content.buyer, Sentence.buyer)
            + "</div>"
    }

    private func party(_ party: InvoiceParty, _ role: Sentence) -> String {
        let lines =
            [party.name] + party.address.lines + ["\(party.address.postcode) \(party.address.city)"]
            + ["SIRET \(party.siret)"] + (party.vatNumber.map { [Sentence.vatNumber($0)[language]] } ?? [])
        return "<div><h2>\(HTML.escaped(role[language]))</h2>\(HTML.escaped(lines.joined(separator: "\n")))</div>"
    }

    private var facts: [String] {
        Sentence.invoiceReferences(content.references).map { $0[language] }
            + (content.kind.preceding.map { [Sentence.precedingInvoice($0)[language]] } ?? [])
            + content.notes.remarks
    }

    private var table: [String] {
        let rows =
            content.lines.map { line in
                [
                    [line.name, line.details, line.period.map(words.range)].compactMap(\.self),
                    [words.money(line.amount)],
                ]
            }
            + (content.allowance.map { [[[$0.reason], [words.money(.zero - $0.amount)]]] } ?? [])
        let totals = [
            (Sentence.netTotal, content.totals.net), (Sentence.vatTotal, content.totals.vat),
            (Sentence.dueTotal(content.kind), content.totals.due),
        ].filter { content.totals.vat > .zero || $0.1 != content.totals.vat }
        let heading = Sentence.invoiceColumns.map { "<th>\(HTML.escaped($0[language]))</th>" }.joined()
        return ["<table>", "<tr>\(heading)</tr>"]
            + rows.map { "<tr>" + $0.map { "<td>\(HTML.escaped($0.joined(separator: "\n")))</td>" }.joined() + "</tr>" }
            + totals.map { name, amount in
                "<tr class=\"total\"><td>\(HTML.escaped(name[language]))</td><td>\(words.money(amount))</td></tr>"
            } + ["</table>"]
    }

    private var ground: String {
        switch content.vat {
        case .exempt(_, let text), .outOfScope(let text): "<p>\(HTML.escaped(text))</p>"
        case .taxable(let rate): "<p>\(HTML.escaped(Sentence.vatRate(rate)[language]))</p>"
        }
    }

    private var payment: [String] {
        let terms =
            switch content.payment {
            case .until(let day): Sentence.payUntil(day)[language]
            case .text(let text): text
            }
        let notes = content.notes
        return [terms] + (content.account.map { ["IBAN \($0)"] } ?? [])
            + [notes.recoveryCosts, notes.lateInterest, notes.discount]
    }

    private static let style = """
        @page { size: A4; margin: 2cm } body { font: 10.5pt/1.4 sans-serif; max-width: 17cm; margin: auto } \
        h1 { font-size: 17pt } h2 { font-size: 10.5pt; margin: 0 } p { margin: .3em 0 } \
        .parties { display: flex; gap: 1cm; margin: 1em 0 } .parties div { flex: 1 } \
        table { border-collapse: collapse; width: 100%; margin: 1em 0 } \
        th, td { border-bottom: .5pt solid; padding: .3em; text-align: left; vertical-align: top } \
        th:last-child, td:last-child { text-align: right; white-space: nowrap } .total td { font-weight: bold }
        """
}
