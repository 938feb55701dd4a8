import Answers
import Catalogue
import Operations
import Workshops

/// The messages that were written, or would be.
struct InviteAnswer: Answer {
    let report: InviteReport

    func text(_ page: Page) -> String {
        let rows = report.messages.map { item in
            [
                Table.Cell(item.number.map(String.init) ?? "–"), Table.Cell(item.name),
                Table.Cell(item.workshop?.description ?? "–"), Table.Cell(Sentence.owed(item.message)[page.language]),
                Table.Cell(page.wording.longDate(item.message.notice.date)),
                Table.Cell(item.message.email?.description ?? Sentence.onPaper[page.language]),
            ]
        }
        let lines = Table(indent: 0, rows: rows).lines(on: page)
        return
            (lines + (lines.isEmpty ? [] : [""]) + [Sentence.invited(report)[page.language]]
            + page.lines(for: report.remedies)).joined(separator: "\n")
    }

    func document(in language: Language) -> any Encodable {
        Document(
            dryRun: report.isTrial, outbox: report.outbox, waiting: report.waiting,
            messages: report.messages.map { item in
                MessageDocument(
                    number: item.number, recipient: RecipientDocument(item.recipient, name: item.name),
                    workshop: item.workshop?.description, method: item.message.method.rawValue,
                    sequence: item.message.sequence, reason: item.message.reason.rawValue,
                    date: item.message.notice.date.description, email: item.message.email?.description)
            })
    }

    private struct Document: Encodable {
        let dryRun: Bool
        let outbox: String?
        let waiting: Int
        let messages: [MessageDocument]
    }
}

/// The messages that wait to be handed over.
struct OutboxAnswer: Answer {
    let outbox: Outbox

    func text(_ page: Page) -> String {
        guard !outbox.items.isEmpty else { return Sentence.outboxEmpty[page.language] }
        let rows = outbox.items.map { item in
            [
                Table.Cell("\(item.message.number)"), Table.Cell(item.name ?? "–"),
                Table.Cell(item.workshop?.description ?? "–"),
                Table.Cell(Sentence.method(item.message.method)[page.language]),
                Table.Cell(page.wording.longDate(item.message.notice.date)),
                Table.Cell(item.message.email?.description ?? Sentence.onPaper[page.language]),
            ]
        }
        return
            (Table(indent: 0, rows: rows).lines(on: page) + ["", Sentence.outboxFolder(outbox)[page.language]]
            + page.lines(for: outbox.remedies)).joined(separator: "\n")
    }

    func document(in language: Language) -> any Encodable {
        Document(
            folder: outbox.folder,
            messages: outbox.items.map { item in
                MessageDocument(
                    number: item.message.number, recipient: RecipientDocument(item.recipient, name: item.name),
                    workshop: item.workshop?.description, method: item.message.method.rawValue,
                    sequence: item.message.sequence, reason: nil, date: item.message.notice.date.description,
                    email: item.message.email?.description)
            })
    }

    private struct Document: Encodable {
        let folder: String
        let messages: [MessageDocument]
    }
}

/// A message about a workshop, in JSON.
struct MessageDocument: Encodable {
    let number: Int?
    let recipient: RecipientDocument
    let workshop: String?
    let method: String
    let sequence: Int
    let reason: String?
    let date: String
    /// Left out on paper.
    let email: String?
}

/// Who gets it, in JSON.
struct RecipientDocument: Encodable {
    let person: Int?
    let trainer: String?
    let name: String?

    init(_ recipient: Recipient, name: String?) {
        switch recipient {
        case .participant(let number): (person, trainer) = (number, nil)
        case .trainer(let identifier): (person, trainer) = (nil, identifier.description)
        }
        self.name = name
    }
}
