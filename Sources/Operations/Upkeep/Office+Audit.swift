package import Answers
package import Foundation
import Storage
import Workshops

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
