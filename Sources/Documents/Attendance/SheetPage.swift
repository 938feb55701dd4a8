import Answers
import Catalogue
package import Markup
import Workshops

/// The attendance sheet as a document: who, when, where, by whom, and room to sign.
extension SheetOverview {
    /// Plain text that fits a page of 80 columns.
    package var text: String {
        let words = SheetWords(self)
        let heading = [words.title.uppercased()] + words.mentions.map { $0.wrapped(to: 80) } + [""]
        let columns = [6, 26, 18, 4, 6]
        let table = ([words.columns] + rows.map(words.cells)).map { cells in
            zip(cells, columns).map { $0.padded(to: $1) }.joined(separator: " ") + " " + cells[columns.count]
        }
        let signature = String(repeating: "_", count: 15)
        let signed = [table[0]] + table.dropFirst().flatMap { ["", $0 + (sheet.closing == nil ? signature : "")] }
        let notes = words.notes + (rows.isEmpty ? [words.nobody] : [])
        return
            (heading + signed + [""] + notes.map { $0.wrapped(to: 80) }
            + ["", "\(words.trainerSigns) : " + String(repeating: "_", count: 30)]).joined(separator: "\n") + "\n"
    }

    /// The same as a page of A4 with boxes to sign in, without anything from outside.
    package var document: Document {
        let words = SheetWords(self), page = Typesetter(language)
        let table = DocumentTable(
            columns: words.columns.map { .column($0) },
            groups: rows.map { row in
                [.init(cells: words.cells(row).enumerated().map { .init(text: $1, heads: $0 == 1 ? .row : nil) })]
            })
        return page.document(title: words.title, style: Self.style) {
            page.element(.h1, words.title)
            words.mentions.map { page.paragraph($0) }
            page.table(table)
            words.notes.map { page.paragraph($0) }
            if rows.isEmpty { page.paragraph(words.nobody) }
            page.signature(words.trainerSigns)
        }
    }

    package var html: String { document.html }

    private static let style: StyleSheet = """
        @page { margin: 15mm }
        body { max-width: 18cm }
        th, td, th:last-child, td:last-child { border: .5pt solid; padding: .3em .4em }
        td { height: 1.1cm }
        tbody th { font-weight: normal }
        th:last-child { width: 5cm }

        """
}

extension String {
    /// In lines of so many characters at most, broken at spaces; what follows the first is indented.
    func wrapped(to width: Int) -> String {
        var lines: [String] = []
        for word in split(separator: " ", omittingEmptySubsequences: false) {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(lines.isEmpty ? String(word) : "  \(word)")
            }
        }
        return lines.joined(separator: "\n")
    }

    /// At least so many characters, with spaces after; cut when it has more.
    fileprivate func padded(to width: Int) -> String {
        count > width ? prefix(width - 1) + "…" : self + String(repeating: " ", count: width - count)
    }
}
