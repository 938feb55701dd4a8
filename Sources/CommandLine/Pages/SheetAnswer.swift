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
        let rows = report.sheet.rows.map { row in
            [
                Table.Cell("\(row.seat)"), Table.Cell(row.name ?? "\(row.person)"),
                Table.Cell(
                    row.presence?.words[page.language] ?? "", row.presence?.isThere == true ? .green : .yellow),
            ]
        }
        return
            ((lead + [.attended(report)]).map { $0[page.language] } + Table(indent: 2, rows: rows).lines(on: page))
            .joined(separator: "\n")
    }

    func json(in language: Language) -> JSON { report.json }
}
