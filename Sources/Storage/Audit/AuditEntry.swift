package import Foundation

/// What one verb did: who, when, what, from what to what.
package struct AuditEntry: Sendable, Equatable {
    package var at: Date
    package var author: String
    /// The operation, such as `plan`.
    package var verb: String
    /// What it was done to.
    package var subject: String
    package var before: String?
    package var after: String?
    /// The caller's own name for the request; the same one is never recorded twice.
    package var requestKey: String?

    package init(
        at: Date, author: String, verb: String, subject: String, before: String?, after: String?, requestKey: String?
    ) {
        self.at = at
        self.author = author
        self.verb = verb
        self.subject = subject
        self.before = before
        self.after = after
        self.requestKey = requestKey
    }
}

/// An entry as it was recorded.
package struct AuditRow: Sendable, Equatable {
    /// 1…, without gaps.
    package let number: Int
    package let entry: AuditEntry
    /// SHA-256 of this row and of the hash before, in hexadecimal.
    package let hash: String
}

extension SQLConnection {
    /// Records an entry after the last.
    ///
    /// - Throws: ``StorageError/constraint(_:)`` when its request key has been recorded.
    package func append(_ entry: AuditEntry) throws {
        let fields = entry.fields
        let head = try AuditChain.next(after: auditHead(), fields)
        let columns = zip(AuditChain.columns, fields).map { ($0, SQLValue.optional($1)) }
        let position = [("number", SQLValue.integer(head.number)), ("hash", .text(head.hash))]
        try insert(into: "audit", position + columns)
        try upsert(into: "audit_head", key: [("only_row", .integer(1))], position)
    }

    /// Every entry, the first one first.
    package func auditRows() throws -> [AuditRow] {
        try rows("SELECT * FROM audit ORDER BY number").map { row in
            try AuditRow(
                number: row.integer("number"),
                entry: AuditEntry(
                    at: row.instant("recorded_at"), author: row.text("author"), verb: row.text("verb"),
                    subject: row.text("subject"), before: row.optional("value_before", row.text),
                    after: row.optional("value_after", row.text),
                    requestKey: row.optional("request_key", row.text)),
                hash: row.text("hash"))
        }
    }

    /// Whether a request of that key has been recorded.
    package func hasRequest(_ key: String) throws -> Bool {
        try !rows("SELECT number FROM audit WHERE request_key = $1", [.text(key)]).isEmpty
    }
}

extension AuditEntry {
    /// The texts of ``AuditChain/columns``.
    fileprivate var fields: [String?] { [at.storedText, author, verb, subject, before, after, requestKey] }
}
