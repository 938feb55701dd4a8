import Answers
import Catalogue
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

    func document(in language: Language) -> any Encodable {
        let entries = history.entries.map { entry in
            Entry(
                at: entry.at.ISO8601Format(), author: entry.author, verb: entry.verb,
                changes: history.sentences(of: entry).map { $0[language] })
        }
        return ["entries": entries]
    }

    private struct Entry: Encodable {
        let at, author, verb: String
        let changes: [String]
    }
}
