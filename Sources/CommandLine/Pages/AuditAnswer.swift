import Answers
import Catalogue
import Foundation
import Operations
import Workshops

/// Whether the audit is whole.
struct AuditAnswer: Answer {
    let report: AuditReport

    func text(_ page: Page) -> String {
        page.styled(Sentence.audit(report)[page.language], report.broken == nil ? .green : .red)
    }

    func document(in language: Language) -> any Encodable {
        Document(
            whole: report.broken == nil, rows: report.rows, hash: report.broken == nil ? report.hash : nil,
            firstBrokenRow: report.broken, message: Sentence.audit(report)[language])
    }

    var exitCode: Int32 { report.broken == nil ? 0 : 1 }

    private struct Document: Encodable {
        let whole: Bool
        let rows: Int
        let hash: String?
        let firstBrokenRow: Int?
        let message: String
    }
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

    func document(in language: Language) -> any Encodable { ["rows": list.rows.map(Row.init)] }

    private struct Row: Encodable {
        let number: Int
        let at, author, verb: String
        let before, after: String?
        let hash: String

        init(_ row: AuditList.Row) {
            number = row.number
            at = row.at.ISO8601Format()
            (author, verb, before, after, hash) = (row.author, row.verb, row.before, row.after, row.hash)
        }
    }
}
