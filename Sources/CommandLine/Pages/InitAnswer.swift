import Answers
import Catalogue
import Documents
import Operations
import Workshops

/// Where the new programme is.
struct InitAnswer: Answer {
    let path: String

    func text(_ page: Page) -> String {
        ([Sentence.initialised(path)[page.language]] + page.lines(for: [.check])).joined(separator: "\n")
    }

    func json(in language: Language) -> JSON { ["created": .text(path)] }
}
