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
