package import Answers
import Billing
package import Foundation
import Storage
import Workshops

extension DatabaseProblem {
    init(_ problem: StorageProblem) {
        self =
            switch problem {
            case .damaged(let what): .damaged(what)
            case .danglingReference(let table, let row, let parent):
                .danglingReference(table: table, row: "\(row)", parent: parent)
            case .brokenAudit(let row): .brokenAudit(row: row)
            }
    }
}

extension Office {
    /// Examines the database: its pages, its references, its chain of audit, its seats and its people.
    package func examine(now: Date) throws(Refusal) -> [DatabaseProblem] {
        try refusing {
            guard !Store.isEmpty(database) else { return [.damaged("0 bytes")] }
            let store = try records.writing(now: now)
            let problems = try store.examine().map(DatabaseProblem.init)
            // Of a damaged file nothing more can be read with trust.
            guard !problems.contains(where: { if case .damaged = $0 { true } else { false } }) else { return problems }
            return try problems
                + store.read { connection in
                    try connection.programmes().flatMap {
                        try connection.seatProblems(of: $0) + connection.sheetProblems(of: $0)
                            + connection.chequebookProblems(of: $0) + connection.passProblems(of: $0)
                            + connection.claimProblems(of: $0, connection.passLedger(of: $0))
                    } + connection.invoiceProblems()
                }
        }
    }
}
