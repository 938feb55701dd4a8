internal import Crypto
internal import Foundation
package import Workshops

/// The last row of the audit, or number 0 and an empty hash before the first.
///
/// As every change leaves a row, an office whose head is still the same holds the same.
package struct AuditHead: Sendable, Equatable {
    package let number: Int
    package let hash: String

    /// As papers name it; nil before the first row.
    package var mark: AuditMark? { AuditMark(row: number, hash: hash) }
}

/// The chain that holds the rows of the audit together.
///
/// The hash of a row covers its number, its fields, and the hash of the row before, so that a row
/// cannot be altered, removed or moved without notice; the head, kept apart, misses rows taken from
/// the end. The chain holds no secret: it proves nothing against somebody who recomputes all of it.
enum AuditChain {
    /// What is hashed, in this order; behind it ``fingerprintColumn`` in the rows that have one.
    static let columns = [
        "recorded_at", "author", "verb", "subject", "value_before", "value_after", "request_key",
    ]

    /// Not hashed where it is NULL, so that rows that were written before it was there keep their hashes.
    static let fingerprintColumn = "request_fingerprint"

    static func next(after head: AuditHead, _ fields: [String?]) -> AuditHead {
        let number = head.number + 1
        var digest = SHA256()
        for field in ["\(number)", head.hash] + fields { digest.update(data: encoded(field)) }
        return AuditHead(number: number, hash: digest.finalize().hexadecimal)
    }

    /// What is hashed of a stored row.
    static func fields(of row: SQLRow) throws -> [String?] {
        let fingerprint = try fingerprint(of: row)
        return try columns.map { column in try row.optional(column, row.text) } + (fingerprint.map { [$0] } ?? [])
    }

    /// Nil in rows that were written before it was there, and in databases that have no place for it yet.
    static func fingerprint(of row: SQLRow) throws -> String? {
        row.has(fingerprintColumn) ? try row.optional(fingerprintColumn, row.text) : nil
    }

    /// Unambiguous: 0 for NULL; or 1, the length in eight bytes, most significant first, and the text in UTF-8.
    private static func encoded(_ field: String?) -> [UInt8] {
        guard let field else { return [0] }
        let length = UInt64(field.utf8.count)
        return [1] + stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: length >> $0) } + field.utf8
    }
}

extension SQLConnection {
    /// The first row of the audit that is not as it was written, or is missing.
    package func firstBrokenAuditRow() throws -> Int? {
        let written: AuditHead
        do { written = try auditHead() } catch let error as StorageError {
            // What the disk does not give may be sound.
            if case .ioFailed = error { throw error }
            return 1
        }
        var head = AuditHead(number: 0, hash: "")
        var broken: Int?
        try eachRow("SELECT * FROM audit ORDER BY number") { row in
            let expected = try? AuditChain.next(after: head, AuditChain.fields(of: row))
            if let expected, (try? AuditHead(row)) == expected {
                head = expected
                // The head ends here: what follows was not appended by us, or the head was put back.
                if head.number == written.number, head != written { broken = head.number }
            } else {
                broken = head.number + 1
            }
            return broken == nil
        }
        return broken ?? (head == written ? nil : min(head.number, written.number) + 1)
    }

    /// Whether the audit has the row that a paper names, as it was.
    package func auditAgrees(with mark: AuditMark) throws -> Bool {
        let row = try rows("SELECT hash FROM audit WHERE number = $1", [.integer(mark.row)]).first
        return try row.map { AuditMark(row: mark.row, hash: try $0.text("hash")) == mark } ?? false
    }

    /// - Throws: ``StorageError/unreadable(column:)`` when somebody has taken it away.
    package func auditHead() throws -> AuditHead {
        guard let row = try rows("SELECT number, hash FROM audit_head").first
        else { throw StorageError.unreadable(column: "audit_head") }
        return try AuditHead(row)
    }
}

extension AuditHead {
    fileprivate init(_ row: SQLRow) throws { try self.init(number: row.integer("number"), hash: row.text("hash")) }
}
