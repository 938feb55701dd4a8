import Workshops

/// What somebody learnt, as a page for them: before, after, and a picture of the way between.
extension ProgressOverview {
    /// Plain text in short lines, ready to print.
    package var text: String {
        let words = ProgressWords(self)
        let themes = themes.flatMap { theme in
            ["", words.title(of: theme), words.bars(of: theme)]
                + theme.skills.map { "  – \(words.label(of: $0))\(words.way(of: $0))" }
        }
        return ([words.title.uppercased(), words.subject] + words.attendance + themes + [""] + words.notes)
            .joined(separator: "\n") + "\n"
    }

    /// The same as a page of A4 in large type, without anything from outside.
    package var html: String {
        let words = ProgressWords(self), page = HTML(language)
        let themes = themes.map { theme in
            let skills = theme.skills.map { skill in
                "<li>\(page.text(words.label(of: skill)))\(page.element("strong", words.way(of: skill)))</li>"
            }
            return "<div class=\"block\">\(page.element("h2", words.title(of: theme)))\(words.picture(of: theme))"
                + "<ul>\(skills.joined())</ul></div>"
        }
        let body =
            [page.element("h1", words.title), page.paragraph(words.subject)]
            + words.attendance.map { page.paragraph($0) } + themes + words.notes.map { page.paragraph($0) }
        return page.document(title: words.title, style: Self.style, body: body)
    }

    private static let style = """
        body { font-size: 13.5pt }
        svg { width: 100% }
        svg text { font-family: sans-serif }

        """
}
