extension SQLConnection {
    /// Records an entry after the last.
    ///
    /// - Throws: ``StorageError/constraint(_:)`` when its request key has been recorded for its subject.
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

    /// The verb that was carried out on a subject for a request of that key; nil when none was.
    package func verb(ofRequest key: String, on subject: String) throws -> String? {
        let found = try rows(
            "SELECT verb FROM audit WHERE subject = $1 AND request_key = $2", [.text(subject), .text(key)])
        return try found.first?.text("verb")
    }
}

extension AuditEntry {
    /// The texts of ``AuditChain/columns``.
    fileprivate var fields: [String?] { [at.storedText, author, verb, subject, before, after, requestKey] }
}
