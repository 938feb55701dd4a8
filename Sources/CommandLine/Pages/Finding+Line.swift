import Answers
import Catalogue
import Operations
import Workshops

extension Finding {
    /// The finding as a line of text, its place in bold.
    func line(_ page: Page) -> String {
        page.styled(sentence[page.language], severity == .error ? .red : .yellow)
    }
}

extension [Finding] {
    /// A line each, and what can be done about them.
    func lines(_ page: Page) -> [String] { map { $0.line(page) } + page.lines(for: remedies) }
}
