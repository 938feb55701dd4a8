import Answers
import Catalogue
package import Markup
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
    package var document: Document {
        let words = ProgressWords(self), page = Typesetter(language)
        return page.document(title: words.title, style: Self.style) {
            page.element(.h1, words.title)
            page.paragraph(words.subject)
            words.attendance.map { page.paragraph($0) }
            for theme in themes {
                Element(.div, .class("block")) {
                    page.element(.h2, words.title(of: theme))
                    words.picture(of: theme, on: page)
                    Element(.ul) {
                        for skill in theme.skills {
                            Element(.li) {
                                page.text(words.label(of: skill))
                                page.element(.strong, words.way(of: skill))
                            }
                        }
                    }
                }
            }
            words.notes.map { page.paragraph($0) }
        }
    }

    package var html: String { document.html }

    private static let style: StyleSheet = """
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

    /// The same as a drawing; none of what is not known.
    func picture(of theme: ThemeProgress, on page: Typesetter) -> [Element] {
        let shown = AssessmentMoment.allCases.compactMap { moment in theme.share(at: moment).map { (moment, $0) } }
        guard !shown.isEmpty else { return [] }
        let name = page.string(caption(of: theme))
        return [
            Element(.svg, .viewBox(width: 400, height: shown.count * 20), .role(.img), .ariaLabel(name)) {
                for (index, (moment, share)) in shown.enumerated() {
                    let top = index * 20, width = Int((share * 320).rounded())
                    Element(.text, .x(0), .y(top + 12), .fontSize(11)) { page.text(label(moment)) }
                    bar(top + 2, 320, "#ddd")
                    bar(top + 2, width, moment == .diagnostic ? "#888" : "#222")
                }
            }
        ]
    }

    private func bar(_ top: Int, _ width: Int, _ color: StaticString) -> Element {
        Element(.rect, .x(60), .y(top), .width(width), .height(12), .fill(color))
    }
}
