package import Answers
import Auditing
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
            case .schemaPartMissing(let kind, let name): .schemaPartMissing(kind: kind, name: name)
            case .foreignSchemaPart(let kind, let name): .foreignSchemaPart(kind: kind, name: name)
            case .alteredSchemaPart(let kind, let name): .alteredSchemaPart(kind: kind, name: name)
            }
    }
}

extension Office {
    /// Examines the database: its pages, its references, its chain of audit, its seats and its people; and compares the
    /// clock with it.
    package func examine(now: Date) throws(Refusal) -> [DatabaseProblem] {
        try refusing {
            guard !Store.isEmpty(database) else { return [.damaged("0 bytes")] }
            let store = try records.reading(now: now)
            let problems = try store.examine().map(DatabaseProblem.init)
            try? store.read { try clock.compare(now, in: $0) }
            guard !problems.contains(where: \.isBlinding) else { return problems }
            return try problems
                + store.read { connection in
                    // A chain that is broken says nothing of what it is a chain of.
                    let isBroken = problems.contains { if case .brokenAudit = $0 { true } else { false } }
                    let audit = try isBroken ? [] : connection.auditProblems()
                    let others =
                        try connection.programmes().flatMap {
                            try connection.seatProblems(of: $0) + connection.sheetProblems(of: $0)
                                + connection.chequebookProblems(of: $0) + connection.passProblems(of: $0)
                                + connection.claimProblems(of: $0, connection.passLedger(of: $0))
                        } + connection.invoiceProblems()
                    // A workshop with a sheet that it should not have says so best itself.
                    let sheets = others.filter { if case .sheetDiffers = $0 { true } else { false } }
                    let unlike = audit.except(sheets)
                    return unlike + others.except(unlike)
                }
        }
    }
}

extension [DatabaseProblem] {
    /// Those that are about something else than others.
    fileprivate func except(_ others: [DatabaseProblem]) -> [DatabaseProblem] {
        let told = Set(others.compactMap(\.subject))
        return filter { $0.subject.map { !told.contains($0) } ?? true }
    }
}

extension DatabaseProblem {
    /// Whether nothing more can be read with trust.
    fileprivate var isBlinding: Bool {
        switch self {
        case .damaged, .schemaPartMissing(kind: "table", _): true
        default: false
        }
    }
}
