package import Foundation
import Storage

/// Something in the database that is not as it must be.
package enum DatabaseProblem: Sendable, Equatable {
    case damaged(String)
    case danglingReference(table: String, row: String, parent: String)
    case brokenAudit(row: Int)
}

extension Office {
    /// Examines the database: its pages, its references, its chain of audit.
    package func examine(now: Date) throws(Refusal) -> [DatabaseProblem] {
        let problems = try refusing { try Store.openExisting(at: database, now: now).examine() }
        return problems.map { problem in
            switch problem {
            case .damaged(let what): .damaged(what)
            case .danglingReference(let table, let row, let parent):
                .danglingReference(table: table, row: "\(row)", parent: parent)
            case .brokenAudit(let row): .brokenAudit(row: row)
            }
        }
    }
}
