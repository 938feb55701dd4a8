import Answers
import Catalogue
import Documents
import Foundation
import Operations
import Workshops

/// Whether the audit is whole.
struct AuditAnswer: Answer {
    let report: AuditReport

    func text(_ page: Page) -> String {
        Sentence.audit(report).map { page.styled($0[page.language], report.problems.isEmpty ? .green : .red) }
            .joined(separator: "\n")
    }

    func json(in language: Language) -> JSON { report.json(in: language) }

    var exitCode: Int32 { report.problems.isEmpty ? 0 : 1 }
}

/// The last rows of the audit.
struct AuditListAnswer: Answer {
    let list: AuditList

    func text(_ page: Page) -> String {
        guard !list.rows.isEmpty else { return Sentence.nothingHappened[page.language] }
        let rows = list.rows.map { row in
            [
                Table.Cell("\(row.number)"), Table.Cell(page.wording.moment(row.at, in: list.zone)),
                Table.Cell(row.author), Table.Cell(row.verb),
            ]
        }
        return Table(indent: 0, rows: rows).lines(on: page).joined(separator: "\n")
    }

    func json(in language: Language) -> JSON { list.json }
}
