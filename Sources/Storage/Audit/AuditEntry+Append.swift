extension SQLConnection {
    /// Records an entry after the last.
    ///
    /// - Throws: ``StorageError/constraint(_:)`` when its request key has been recorded for its subject.
    package func append(_ entry: AuditEntry) throws { _ = try append(entry, after: auditHead()) }

    /// The same, when it is known where the audit ends; tells where it ends then.
    package func append(_ entry: AuditEntry, after last: AuditHead) throws -> AuditHead {
        let fields = entry.fields
        let head = AuditChain.next(after: last, fields)
        let columns = zip(AuditChain.columns + [AuditChain.fingerprintColumn], fields).map {
            ($0, SQLValue.optional($1))
        }
        let position = [("number", SQLValue.integer(head.number)), ("hash", .text(head.hash))]
        try insert(into: "audit", position + columns)
        try upsert(into: "audit_head", key: [("only_row", .integer(1))], position)
        return head
    }

    /// Every entry, the first one first.
    package func auditRows() throws -> [AuditRow] {
        try rows("SELECT * FROM audit ORDER BY number").map(AuditRow.init)
    }

    /// Gives every entry, the first one first, however many there are, until the body says false.
    package func eachAuditRow(_ body: (AuditRow) throws -> Bool) throws {
        try eachRow("SELECT * FROM audit ORDER BY number") { try body(AuditRow($0)) }
    }

    /// The entries that were recorded last, the newest at the end.
    package func auditRows(last count: Int) throws -> [AuditRow] {
        try rows("SELECT * FROM audit ORDER BY number DESC LIMIT $1", [.integer(count)]).map(AuditRow.init).reversed()
    }

    /// How many entries there are.
    package func auditRowCount() throws -> Int {
        try rows("SELECT COUNT(*) AS count FROM audit").first?.integer("count") ?? 0
    }

    /// The entries of a request of that key on a subject: one, or none.
    package func auditRows(ofRequest key: String, on subject: String) throws -> [AuditRow] {
        try rows("SELECT * FROM audit WHERE subject = $1 AND request_key = $2", [.text(subject), .text(key)])
            .map(AuditRow.init)
    }

    /// The entries on a subject that hold a text before or after, the first one first.
    package func auditRows(on subject: String, mentioning text: String) throws -> [AuditRow] {
        try rows(
            "SELECT * FROM audit WHERE subject = $1 AND (value_before LIKE $2 OR value_after LIKE $2) ORDER BY number",
            [.text(subject), .text("%\(text)%")]
        ).map(AuditRow.init)
    }

}

extension AuditEntry {
    /// The texts of ``AuditChain/columns`` and, where there is one, of ``AuditChain/fingerprintColumn``.
    fileprivate var fields: [String?] {
        [at.storedText, author, verb, subject, before, after, requestKey] + (requestFingerprint.map { [$0] } ?? [])
    }
}

extension AuditRow {
    fileprivate init(_ row: SQLRow) throws {
        try self.init(
            number: row.integer("number"),
            entry: AuditEntry(
                at: row.instant("recorded_at"), author: row.text("author"), verb: row.text("verb"),
                subject: row.text("subject"), before: row.optional("value_before", row.text),
                after: row.optional("value_after", row.text), requestKey: row.optional("request_key", row.text),
                requestFingerprint: AuditChain.fingerprint(of: row)),
            hash: row.text("hash"))
    }
}
