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
    package var html: String {
        let words = SheetWords(self)
        let row = { (tag: String, cells: [String]) in
            "<tr>" + cells.map { "<\(tag)>\(HTML.escaped($0))</\(tag)>" }.joined() + "</tr>"
        }
        let body =
            ["<h1>\(HTML.escaped(words.title))</h1>"] + words.mentions.map { "<p>\(HTML.escaped($0))</p>" }
            + ["<table>", row("th", words.columns)] + rows.map { row("td", words.cells($0)) } + ["</table>"]
            + (words.notes + (rows.isEmpty ? [words.nobody] : [])).map { "<p>\(HTML.escaped($0))</p>" }
            + ["<p class=\"signature\">\(HTML.escaped(words.trainerSigns))</p>"]
        return HTML.page(title: words.title, language: language, style: Self.style, body: body)
    }

    private static let style = """
        @page { size: A4; margin: 1.5cm } body { font: 11pt/1.3 sans-serif; max-width: 18cm; margin: auto } \
        h1 { font-size: 16pt } p { margin: .2em 0 } table { border-collapse: collapse; width: 100%; margin: 1em 0 } \
        th, td { border: .5pt solid; padding: .3em; text-align: left } td { height: 1.1cm } \
        th:last-child { width: 5cm } .signature { margin-top: 1em; border: .5pt solid; height: 2cm; padding: .3em }
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
