import Answers
import Catalogue
import Documents
import Foundation
import Operations
import Workshops

/// What happened, the newest last.
struct HistoryAnswer: Answer {
    let history: History

    func text(_ page: Page) -> String {
        guard !history.entries.isEmpty else { return Sentence.nothingHappened[page.language] }
        return history.entries.map { entry in
            let lines = history.sentences(of: entry).map { "  " + $0[page.language] }
            return ([page.styled(history.heading(of: entry)[page.language], .bold)] + lines).joined(separator: "\n")
        }.joined(separator: "\n")
    }

    func json(in language: Language) -> JSON { history.json(in: language) }
}
