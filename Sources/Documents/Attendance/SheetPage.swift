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
        let columns = words.isOpen ? [5, 21, 13, 4, 6, 12] : [6, 26, 18, 4, 6]
        let line = { (cells: [String]) in
            zip(cells, columns).map { $0.padded(to: $1) }.joined(separator: " ") + " " + cells[columns.count]
        }
        let room = { (cells: [String]) in
            // Something to write on, where nothing is known yet.
            guard words.isOpen else { return line(cells) }
            var cells = cells
            for (place, width) in [(columns.count - 1, 12), (columns.count, 13)] where cells[place].isEmpty {
                cells[place] = String(repeating: "_", count: width)
            }
            return line(cells)
        }
        let signed = [line(words.columns)] + (rows.map(words.cells) + words.blankLines).flatMap { ["", room($0)] }
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
            groups: (rows.map(words.cells) + words.blankLines).map { cells in
                [.init(cells: cells.enumerated().map { .init(text: $1, heads: $0 == 1 && !$1.isEmpty ? .row : nil) })]
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
        th:last-child { width: 4.5cm }
        th:nth-last-child(2):not(:nth-child(5)) { width: 3.2cm }

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
