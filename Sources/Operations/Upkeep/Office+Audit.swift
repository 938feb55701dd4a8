package import Answers
package import Foundation
import Storage
package import Workshops

extension AuditList.Row {
    fileprivate init(_ row: AuditRow) {
        self.init(
            number: row.number, at: row.entry.at, author: row.entry.author, verb: row.entry.verb,
            before: row.entry.before, after: row.entry.after, hash: row.hash)
    }
}

extension Office {
    /// Examines the database as ``examine(now:)`` does, its chain of audit among it, and looks for the row that a paper
    /// names.
    package func verifyAudit(_ mark: AuditMark? = nil, now: Date) throws(Refusal) -> AuditReport {
        let problems = try examine(now: now)
        guard problems.isEmpty else { return AuditReport(rows: nil, hash: nil, problems: problems) }
        return try read(now: now) { connection in
            let last = try connection.auditRows(last: 1).last
            let isAgreed = try mark.map(connection.auditAgrees) ?? true
            return AuditReport(
                rows: last?.number ?? 0, hash: last?.hash,
                problems: isAgreed ? [] : mark.map { [.markUnlikeAudit($0)] } ?? [],
                mark: mark)
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
