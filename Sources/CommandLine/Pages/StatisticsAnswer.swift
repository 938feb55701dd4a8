import Answers
import Catalogue
import Documents
import Operations
import Workshops

/// What the council is told.
struct StatisticsAnswer: Answer {
    let overview: StatisticsOverview
    /// Whether to answer a table (CSV) and not a page.
    let isTable: Bool

    var isDocument: Bool { isTable }

    func text(_ page: Page) -> String {
        // The terminal ends the last line, which ends with CRLF.
        guard !isTable else {
            return String(decoding: overview.octets(in: page.language).dropLast(), as: UTF8.self)
        }
        let table = overview.table(in: page.language)
        let rows = table.enumerated().map { index, row in
            row.map { Table.Cell($0, index == 0 || index == table.count - 1 ? .bold : .plain) }
        }
        return
            (Table(indent: 0, rows: rows).lines(on: page) + [""]
            + Sentence.statistics(overview).map { $0[page.language] }).joined(separator: "\n")
    }

    func json(in language: Language) -> JSON { overview.json }
}
