import Answers
import Catalogue
import Documents
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

    func json(in language: Language) -> JSON { report.json }
}

/// The messages that wait to be handed over.
struct OutboxAnswer: Answer {
    let outbox: Outbox

    func remarks(_ page: Page) -> String { outbox.isBehind ? Sentence.outboxBehind(outbox)[page.language] : "" }

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

    func json(in language: Language) -> JSON { outbox.json }
}
