import Answers
import Catalogue
import Documents
import Foundation
import Operations
import Workshops

/// The attendance sheet of a workshop, as text or as a page.
struct SheetAnswer: Answer {
    let sheet: SheetOverview
    let isPage: Bool

    // The terminal ends the last line.
    func text(_ page: Page) -> String { String((isPage ? sheet.html : sheet.text).dropLast()) }

    var isDocument: Bool { isPage }

    func json(in language: Language) -> JSON { sheet.json }
}

/// What filling in a sheet did.
struct AttendAnswer: Answer {
    let report: AttendReport

    func text(_ page: Page) -> String {
        let lead = report.changed ? [] : [Sentence.nothingChanged]
        let rows = report.sheet.sheet.closing == nil ? [] : report.sheet.rows.map { row in cells(row, page) }
        return
            ((lead + report.sentences).map { $0[page.language] } + Table(indent: 2, rows: rows).lines(on: page)
            + page.lines(for: report.remedies)).joined(separator: "\n")
    }

    private func cells(_ row: SheetOverview.Row, _ page: Page) -> [Table.Cell] {
        let presence = row.presence?.words[page.language] ?? ""
        return [
            Table.Cell(row.seat.map { "\($0)" } ?? "–"), Table.Cell(row.name ?? "\(row.person)"),
            Table.Cell(
                presence + (row.minutes.map { " (\(page.wording.length($0)))" } ?? ""),
                row.presence?.isThere == true ? .green : .yellow),
        ]
    }

    func json(in language: Language) -> JSON { report.json }
}
