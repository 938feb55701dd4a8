import Answers
import Catalogue
import Documents
import Operations
import Workshops

/// What came of replies: those that were recorded, those that were not and why, and who declines.
struct ReplyAnswer: Answer {
    let report: ReplyReport

    func remarks(_ page: Page) -> String {
        report.ignored.map { "\($0.file): \($0.sentence[page.language])" }.joined(separator: "\n")
    }

    func text(_ page: Page) -> String {
        let rows = report.answers.map { answer in
            [
                Table.Cell(answer.name), Table.Cell(answer.workshop?.description ?? "–"),
                Table.Cell(page.wording.longDate(answer.date)),
                Table.Cell(answer.choice.word[page.language], answer.choice == .declined ? .yellow : .plain),
            ]
        }
        return
            (Table(indent: 0, rows: rows).lines(on: page) + [Sentence.replied(report)[page.language]]
            + page.lines(for: report.remedies)).joined(separator: "\n")
    }

    func json(in language: Language) -> JSON { report.json(in: language) }
}
