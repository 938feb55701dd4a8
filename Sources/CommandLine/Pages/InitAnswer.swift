import Catalogue
import Documents
import Operations
import Workshops

/// Where the new programme is.
struct InitAnswer: Answer {
    let path: String

    func text(_ page: Page) -> String { Sentence.initialised(path)[page.language] }

    func json(in language: Language) -> JSON { ["created": .text(path)] }
}
