package import Answers
import Calendars
import Catalogue
import Foundation
package import Markup
import Tables
import Workshops

extension ClaimLetter {
    package func octets(_ form: Form) -> [UInt8] {
        switch form {
        case .letter: Array(text.utf8)
        case .html: document.bytes
        case .csv: table
        }
    }

    /// Plain text that fits a page of 80 columns.
    package var text: String {
        let words = ClaimWords(self)
        let groups = groups.flatMap { group in
            [words.heading(of: group), "  " + group.serials.joined(separator: ", ").wrapped(to: 76), ""]
        }
        return
            ([words.title.uppercased(), ""] + words.mentions.map { $0.wrapped(to: 80) } + [""]
            + [words.demand.wrapped(to: 80), ""] + groups + [words.total.wrapped(to: 80), ""]
            + ["\(words.signature) : " + String(repeating: "_", count: 30)]
            + (mark.map { ["", Sentence.auditMark($0)[language]] } ?? [])).joined(separator: "\n") + "\n"
    }

    /// The same as a page of A4, without anything from outside.
    package var document: Document {
        let words = ClaimWords(self), page = Typesetter(language)
        let cells = { (texts: [String]) in
            // How many passes, and what they are worth.
            texts.enumerated().map { $0 < 3 ? DocumentTable.Cell(text: $1) : .amount($1) }
        }
        let columns = words.columns.enumerated().map { index, text in
            index < 3 ? DocumentTable.Cell.column(text) : .amountColumn(text)
        }
        let table = DocumentTable(columns: columns, groups: groups.map { [.init(cells: cells(words.cells($0)))] })
        return page.document(title: words.title) {
            page.element(.h1, words.title)
            words.mentions.map { page.paragraph($0) }
            page.paragraph(words.demand)
            page.table(table)
            page.paragraph(words.total, class: "sum")
            page.signature(words.signature)
            if let mark { page.paragraph(Sentence.auditMark(mark)[language], class: "small") }
        }
    }

    package var html: String { document.html }

    /// A table (CSV) of one row a pass: its serial, the day of its workshop, what became of it.
    private var table: [UInt8] {
        var writer = TableWriter()
        writer.write([ClaimColumn.serial, .date, .outcome].map { $0.title[language] })
        for claimed in claim.passes {
            writer.write([
                claimed.pass.serial?.description ?? "", claimed.date.description, claimed.pass.state.words[language],
            ])
        }
        return writer.octets
    }
}
