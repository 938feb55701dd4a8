package import Foundation
import Storage
import Workshops

/// Whether the audit is whole.
package struct AuditReport: Sendable, Equatable {
    package let rows: Int
    /// The hash of the last row, which stands for all of them; empty when there is none.
    package let hash: String
    /// The first row that is not as it was written, or is missing.
    package let broken: Int?
}

/// The last rows of the audit.
package struct AuditList: Sendable {
    package let rows: [Row]
    /// The zone in which instants are told.
    package let zone: TimeZone

    /// Who did what, and when.
    package struct Row: Sendable, Equatable {
        package let number: Int
        package let at: Date
        package let author: String
        package let verb: String
        package let before: String?
        package let after: String?
        package let hash: String
    }
}

extension AuditList.Row {
    fileprivate init(_ row: AuditRow) {
        self.init(
            number: row.number, at: row.entry.at, author: row.entry.author, verb: row.entry.verb,
            before: row.entry.before, after: row.entry.after, hash: row.hash)
    }
}

extension Office {
    /// Recomputes the chain of the audit from its first row to its last.
    package func verifyAudit(now: Date) throws(Refusal) -> AuditReport {
        try read(now: now) { connection in
            if let broken = try connection.firstBrokenAuditRow() {
                return AuditReport(rows: try connection.auditRowCount(), hash: "", broken: broken)
            }
            let last = try connection.auditRows(last: 1).last
            return AuditReport(rows: last?.number ?? 0, hash: last?.hash ?? "", broken: nil)
        }
    }

    /// The rows that were written last, the newest at the end.
    package func lastAuditRows(_ count: Int, now: Date) throws(Refusal) -> AuditList {
        let programme = try programmeIdentifier()
        return try read(now: now) { connection in
            AuditList(
                rows: try connection.auditRows(last: count).map(AuditList.Row.init),
                zone: try connection.zone(of: programme))
        }
    }
}

extension SQLConnection {
    /// The zone of a programme; Greenwich while it is not stored.
    func zone(of programme: Identifier) throws -> TimeZone {
        try self.programme(programme).flatMap { TimeZone(identifier: $0.zone) } ?? .gmt
    }
}
