/// Something wrong that an examination of the database found.
package enum StorageProblem: Sendable, Equatable {
    /// The file is damaged; the words are SQLite's.
    case damaged(String)
    /// A row refers to one of `parent` that is not there.
    case danglingReference(table: String, row: Int, parent: String)
    /// The first row of the audit that is not as it was written, or is missing.
    case brokenAudit(row: Int)
    /// A table, an index or a part of another kind that a migration made is not there.
    case schemaPartMissing(kind: String, name: String)
    /// A part is there that no migration made.
    case foreignSchemaPart(kind: String, name: String)
    /// A part is not as a migration made it.
    case alteredSchemaPart(kind: String, name: String)
}
