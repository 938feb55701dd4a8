import Answers
import Catalogue
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
            return "<div class=\"block\">\(page.element("h2", words.title(of: theme)))\(words.picture(of: theme, on: page))"
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

extension ProgressWords {
    /// Two lines of blocks, as long as what is known.
    func bars(of theme: ThemeProgress) -> String {
        let width = max(label(.diagnostic).count, label(.review).count)
        return AssessmentMoment.allCases.compactMap { moment in
            theme.share(at: moment).map { share in
                let full = Int((share * 20).rounded())
                let name = label(moment) + String(repeating: " ", count: width - label(moment).count)
                return "  \(name) " + String(repeating: "█", count: full) + String(repeating: "░", count: 20 - full)
            }
        }.joined(separator: "\n")
    }

    /// The same as a drawing.
    func picture(of theme: ThemeProgress, on page: HTML) -> String {
        let shown = AssessmentMoment.allCases.compactMap { moment in theme.share(at: moment).map { (moment, $0) } }
        let bars = shown.enumerated().map { index, bar in
            let (top, width) = (index * 20, Int((bar.1 * 320).rounded()))
            return "<text x=\"0\" y=\"\(top + 12)\" font-size=\"11\">\(label(bar.0))</text>"
                + "<rect x=\"60\" y=\"\(top + 2)\" width=\"320\" height=\"12\" fill=\"#ddd\"/>"
                + "<rect x=\"60\" y=\"\(top + 2)\" width=\"\(width)\" height=\"12\" "
                + "fill=\"\(bar.0 == .diagnostic ? "#888" : "#222")\"/>"
        }
        guard !bars.isEmpty else { return "" }
        let name = page.text(caption(of: theme))
        return "<svg viewBox=\"0 0 400 \(bars.count * 20)\" role=\"img\" aria-label=\"\(name)\">\(bars.joined())</svg>"
    }
}
