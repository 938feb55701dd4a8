package import Answers
import Billing
import Catalogue
import Foundation
package import Markup
package import Workshops

/// Why a document comes to what it says: to be read and printed, without anything from outside.
package struct InvoiceAnnex {
    private let explanation: InvoiceExplanation
    private let programme: String
    private let language: Language
    private let page: Typesetter
    /// By number.
    private let initials: [Int: String]

    package init(
        _ explanation: InvoiceExplanation, of programme: String, in language: Language, initials: [Int: String]
    ) {
        self.explanation = explanation
        self.programme = programme
        self.language = language
        page = Typesetter(language)
        self.initials = initials
    }

    private var anomalies: [Anomaly] { explanation.parts.flatMap(\.workshops).flatMap(\.anomalies).map(\.anomaly) }
    private var invoice: IssuedInvoice { explanation.document }
    private var words: Wording { Wording(language) }
    private func say(_ sentence: Sentence) -> String { sentence[language] }

    package var document: Document {
        let title = say(.annexTitle(invoice.kind, invoice.number))
        return page.document(title: title, style: Self.style) {
            page.element(.h1, title)
            page.paragraph(programme, class: "subject")
            page.paragraph(say(.issued(invoice)))
            page.paragraph(say(.annexIntroduction))
            if !invoice.reason.isEmpty {
                page.paragraph(say(.annexReason(invoice.reason, unmarked: explanation.unmarked)))
            }
            explanation.parts.map(session)
            total
            if let mark = invoice.mark { page.paragraph(say(.auditMark(mark)), class: "small") }
        }
    }

    package var html: String { document.html }

    /// What it comes to, a line each, as it has always been written.
    private var total: Element {
        Element(.div, .class("block")) {
            page.element(.h2, say(.annexSums))
            "\n"
            page.table(sums)
            "\n"
            page.paragraph(say(.annexAnomalies(anomalies)))
            "\n"
            page.paragraph(say(.annexFingerprint))
            "\n"
            page.paragraph(invoice.fingerprint, class: "hash")
            "\n"
        }
    }

    // MARK: A session

    private func session(_ part: InvoiceExplanation.Part) -> Element {
        let columns = Sentence.annexColumns.map { DocumentTable.Cell.column(say($0)) }
        let table = DocumentTable(columns: columns, groups: part.workshops.map(rows))
        return Element(.div, .class("session")) {
            page.element(.h2, say(.explained(part)))
            page.table(table)
        }
    }

    /// A row for each person of whom the evidence says something; one for what is of nobody, or when there is none.
    private func rows(_ workshop: WorkshopEvidence) -> [DocumentTable.Row] {
        let people = workshop.people
        let nobody = workshop.passes.contains { $0.person == nil } || workshop.anomalies.contains { $0.person == nil }
        let whom = people.map(Optional.some) + (nobody || people.isEmpty ? [nil] : [])
        let heading = DocumentTable.Cell(
            text: "\(workshop.number)", details: Sentence.annexWorkshop(workshop).map(say), heads: .rows,
            rows: whom.count)
        return whom.enumerated().map { place, person in
            DocumentTable.Row(cells: (place == 0 ? [heading] : []) + cells(person, at: workshop))
        }
    }

    private func cells(_ person: Int?, at workshop: WorkshopEvidence) -> [DocumentTable.Cell] {
        let presence = workshop.presences.first { $0.person == person }?.presence.words
        let passes = workshop.passes.filter { $0.person == person }
        let serials = passes.map { $0.counts ? $0.serial : "\($0.serial) (\(say($0.outcome.words)))" }
        let whom = person.map { number in initials[number].map { "\($0) (\(number))" } ?? "\(number)" }
        let texts = [
            whom ?? "", presence.map(say) ?? "", serials.joined(separator: ", "),
            say(.anomalies(of: person, at: workshop)),
        ]
        return texts.map { .init(text: $0.isEmpty ? "–" : $0) }
    }

    // MARK: The sums

    private var sums: DocumentTable {
        let columns = Sentence.annexSumColumns.map(say)
        let prices = invoice.sessions
        let all = row(
            say(.annexAllSessions), prices.reduce(0) { $0 + $1.dueWorkshops }, prices.reduce(.zero) { $0 + $1.gross },
            prices.reduce(0) { $0 + $1.passes }, prices.reduce(.zero) { $0 + $1.applied })
        return DocumentTable(
            columns: [.column(columns[0])] + columns.dropFirst().map { .amountColumn($0) },
            groups: [
                prices.map { row(say(.annexSession($0.session)), $0.dueWorkshops, $0.gross, $0.passes, $0.applied) }
            ],
            sums: [.init(cells: all.cells, emphasis: .sum)] + steps.map { step($0.0, $0.1) }
                + [step(invoice.kind.amountDue, invoice.totals.due, .due)])
    }

    private func row(_ name: String, _ owed: Int, _ gross: Money, _ passes: Int, _ applied: Money) -> DocumentTable.Row
    {
        .init(cells: [
            .heading(name), .amount(words.grouped(owed)), .amount(words.money(gross)), .amount(words.grouped(passes)),
            .amount(words.money(.zero - applied)), .amount(words.money(gross - applied)),
        ])
    }

    private func step(_ name: Sentence, _ amount: Money, _ emphasis: DocumentTable.Emphasis? = nil) -> DocumentTable.Row
    {
        var heading = DocumentTable.Cell.heading(say(name))
        heading.columns = Sentence.annexSumColumns.count - 1
        return .init(cells: [heading, .amount(words.money(amount))], emphasis: emphasis)
    }

    /// From what is owed for the sessions to what the document asks for: what documents before asked for, then the tax.
    private var steps: [(Sentence, Money)] {
        let steps: [(Sentence, Money)] = explanation.steps.compactMap { step in
            switch step {
            case .workshops, .passes: nil
            case .earlier(let kind, let number, let amount): (.annexEarlier(kind, number), amount)
            case .tax(let amount): (.vatTotal, amount)
            }
        }
        let isWithin = invoice.totals.vat > .zero && explanation.tariff.amounts == .gross
        return steps + (isWithin ? [(.annexTaxWithin, invoice.totals.vat)] : [])
    }

    private static let style: StyleSheet = """
        @page { margin: 15mm }
        body { font-size: 8.8pt; line-height: 1.3; max-width: 18cm }
        .subject { font-weight: bold }
        .session + .session { break-before: page }
        th, td { padding-top: .2em; padding-bottom: .2em }
        .session tbody th { width: 3.6cm }
        .session td:first-of-type { white-space: nowrap }
        .session td { border-bottom: .25pt solid #aaa }
        .session tbody tr:last-child > td { border-bottom: .4pt solid #000 }
        .hash { font-family: monospace; overflow-wrap: anywhere }

        """
}
