import Answers
import Catalogue
import Documents
import Operations
import Workshops

/// What calendars of others would close in the window, and why.
struct ClosuresAnswer: Answer {
    let reading: ClosuresReading

    func remarks(_ page: Page) -> String { reading.findings.map { $0.line(page) }.joined(separator: "\n") }

    func text(_ page: Page) -> String {
        let rows = reading.items.map { item in
            [
                Table.Cell(item.closures.map { closed($0, page) }.joined(separator: ", ").capitalizedFirst),
                Table.Cell(item.summary),
            ]
        }
        return (Table(indent: 0, rows: rows).lines(on: page) + [Sentence.closed(reading)[page.language]])
            .joined(separator: "\n")
    }

    func json(in language: Language) -> JSON { reading.json(in: language) }

    var exitCode: Int32 { reading.findings.contains { $0.severity == .error } ? 2 : 0 }

    private func closed(_ closure: Closure, _ page: Page) -> String {
        guard let half = closure.halfDay else { return page.wording.range(closure.days) }
        return page.wording.fullDate(closure.days.lowerBound, half)
    }
}
