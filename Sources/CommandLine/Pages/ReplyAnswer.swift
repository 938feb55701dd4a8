import Answers
import Catalogue
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

    func document(in language: Language) -> any Encodable {
        Document(
            answers: report.answers.map { answer in
                Document.Row(
                    recipient: RecipientDocument(answer.recipient, name: answer.name),
                    workshop: answer.workshop?.description, date: answer.date.description,
                    answer: answer.choice.rawValue, changed: answer.changed)
            },
            ignored: report.ignored.map { ignored in
                Document.Left(
                    file: ignored.file, attendee: ignored.attendee, code: ignored.reason.code,
                    message: ignored.sentence[language])
            })
    }

    private struct Document: Encodable {
        let answers: [Row]
        let ignored: [Left]

        struct Row: Encodable {
            let recipient: RecipientDocument
            let workshop: String?
            let date: String
            let answer: String
            let changed: Bool
        }

        struct Left: Encodable {
            let file: String
            let attendee: String
            let code: String
            let message: String
        }
    }
}
