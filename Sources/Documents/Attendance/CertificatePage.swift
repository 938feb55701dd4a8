import Answers
import Catalogue
package import Markup
import Workshops

/// The certificate as a document, for the provider to sign.
extension CertificateOverview {
    /// Plain text in short lines, ready to print.
    package var text: String {
        let words = CertificateWords(self)
        let workshops = attended.flatMap { workshop in
            ["", "  \(words.when(workshop))", "  \(workshop.theme)"] + words.details(workshop).map { "  \($0)" }
        }
        return
            ([words.title.uppercased(), "", words.provider, name, words.statement] + workshops
            + ["", words.sum, words.commissioner, words.basis, "", words.madeAt, "", words.signature]
            + (mark.map { ["", Sentence.auditMark($0)[language]] } ?? []))
            .joined(separator: "\n") + "\n"
    }

    /// The same as a page of A4, without anything from outside.
    package var document: Document {
        let words = CertificateWords(self), page = Typesetter(language)
        let rows = attended.map { workshop in
            DocumentTable.Row(cells: [
                .init(text: words.when(workshop), heads: .row),
                .init(text: workshop.theme, details: words.details(workshop)),
                .amount(words.length(workshop)),
            ])
        }
        let total = DocumentTable.Cell(text: words.total, heads: .row, columns: 2)
        let table = DocumentTable(
            columns: [.column(words.columns[0]), .column(words.columns[1]), .amountColumn(words.columns[2])],
            groups: rows.map { [$0] },
            sums: [.init(cells: [total, .amount(words.length)], emphasis: .due)])
        return page.document(title: words.title, style: Self.style) {
            page.element(.h1, words.title)
            page.paragraph(words.provider)
            page.paragraph(name, class: "name")
            page.paragraph(words.statement)
            page.table(table)
            page.paragraph(words.commissioner, class: "small")
            page.paragraph(words.basis, class: "small")
            page.paragraph(words.madeAt, class: "made")
            page.signature(words.signature)
            if let mark { page.paragraph(Sentence.auditMark(mark)[language], class: "small") }
        }
    }

    package var html: String { document.html }

    private static let style: StyleSheet = """
        body { font-size: 11.5pt }
        h1 { text-align: center; margin: 1cm 0 }
        .name { font-size: 1.5em; font-weight: bold; margin: .5em 0 }
        tbody th { width: 4.6cm; font-weight: normal }
        .made { margin-top: 1.5em }
        .signature { margin-left: 40% }

        """
}
