import Answers
import Catalogue
import Documents
import Operations
import Workshops

/// The messages that were written, or would be.
struct InviteAnswer: Answer {
    let report: InviteReport

    func text(_ page: Page) -> String {
        let workshops = report.messages.map { item in
            [
                Table.Cell(item.number.map(String.init) ?? "–"), Table.Cell(item.name),
                Table.Cell(item.workshop?.description ?? "–"), Table.Cell(Sentence.owed(item.message)[page.language]),
                Table.Cell(page.wording.longDate(item.message.notice.date)),
                Table.Cell(item.message.email?.description ?? Sentence.onPaper[page.language]),
            ]
        }
        let seats = report.seats.map { item in
            [
                Table.Cell(item.number.map(String.init) ?? "–"), Table.Cell(item.name), Table.Cell("–"),
                Table.Cell(item.notice.words[page.language]), Table.Cell(""),
                Table.Cell(item.email?.description ?? Sentence.onPaper[page.language]),
            ]
        }
        let lines = Table(indent: 0, rows: workshops + seats).lines(on: page)
        let trainers = report.trainersOnPaper
        return
            (lines + (lines.isEmpty ? [] : [""])
            + (trainers.isEmpty ? [] : [Sentence.trainersOnPaper(trainers)[page.language]])
            + [Sentence.invited(report)[page.language]] + page.lines(for: report.remedies)).joined(separator: "\n")
    }

    func json(in language: Language) -> JSON { report.json }
}

/// The messages that wait to be handed over.
struct OutboxAnswer: Answer {
    let outbox: Outbox

    func remarks(_ page: Page) -> String { outbox.isBehind ? Sentence.outboxBehind(outbox)[page.language] : "" }

    func text(_ page: Page) -> String {
        guard !outbox.isEmpty else {
            return ([Sentence.outboxEmpty[page.language]] + page.lines(for: outbox.remedies)).joined(separator: "\n")
        }
        let workshops = outbox.items.map { item in
            [
                Table.Cell("\(item.message.number)"), Table.Cell(item.name ?? "–"),
                Table.Cell(item.workshop?.description ?? "–"),
                Table.Cell(Sentence.method(item.message.method)[page.language]),
                Table.Cell(page.wording.longDate(item.message.notice.date)),
                Table.Cell(item.message.email?.description ?? Sentence.onPaper[page.language]),
            ]
        }
        let seats = outbox.seats.map { item in
            [
                Table.Cell("\(item.message.number)"), Table.Cell(item.name ?? "–"), Table.Cell("–"),
                Table.Cell(item.message.notice.words[page.language]), Table.Cell(""),
                Table.Cell(item.message.email?.description ?? Sentence.onPaper[page.language]),
            ]
        }
        return
            (Table(indent: 0, rows: workshops + seats).lines(on: page) + [
                "", Sentence.outboxFolder(outbox)[page.language],
            ]
            + page.lines(for: outbox.remedies)).joined(separator: "\n")
    }

    func json(in language: Language) -> JSON { outbox.json }
}

/// What somebody was sent last, as text or as pages.
struct DuplicateAnswer: Answer {
    let letters: [Convocation]
    let isPage: Bool

    // The terminal ends the last line.
    func text(_ page: Page) -> String {
        letters.map { String((isPage ? $0.html : $0.text).dropLast()) }.joined(separator: "\n\n")
    }

    var isDocument: Bool { isPage }

    func json(in language: Language) -> JSON { ["letters": .list(letters.map { .text($0.text) })] }
}
