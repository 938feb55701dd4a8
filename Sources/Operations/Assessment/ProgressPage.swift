import Workshops

/// What somebody learnt, as a page for them: before, after, and a picture of the way between.
extension ProgressOverview {
    /// Plain text in short lines, ready to print.
    package var text: String {
        let words = ProgressWords(self)
        let themes = themes.flatMap { theme in
            ["", words.title(of: theme), words.bars(of: theme)]
                + theme.skills.map { "  – \($0.title) : \(words.way(of: $0))" }
        }
        return ([words.title.uppercased(), words.subject] + words.attendance + themes + [""] + words.notes)
            .joined(separator: "\n") + "\n"
    }

    /// The same as a page of A4 in large type, without anything from outside.
    package var html: String {
        let words = ProgressWords(self)
        let paragraph = { (text: String) in "<p>\(HTML.escaped(text))</p>" }
        let themes = themes.flatMap { theme in
            ["<h2>\(HTML.escaped(words.title(of: theme)))</h2>", words.picture(of: theme), "<ul>"]
                + theme.skills.map { skill in
                    "<li>\(HTML.escaped(skill.title)) : <strong>\(HTML.escaped(words.way(of: skill)))</strong></li>"
                } + ["</ul>"]
        }
        let body =
            ["<h1>\(HTML.escaped(words.title))</h1>", paragraph(words.subject)] + words.attendance.map(paragraph)
            + themes + words.notes.map(paragraph)
        return HTML.page(title: words.title, language: language, style: Self.style, body: body)
    }

    private static let style = """
        @page { size: A4; margin: 2cm } body { font: 14pt/1.4 sans-serif; max-width: 17cm; margin: auto } \
        h1 { font-size: 20pt } h2 { font-size: 15pt; margin: 1em 0 .2em } ul { margin: .2em 0 } svg { width: 100% } \
        svg text { font: 11px sans-serif } h2, svg { break-after: avoid }
        """
}
