extension Store {
    /// Looks for damage, references to nothing, and a broken audit.
    ///
    /// - Returns: What was found; empty when all is well.
    package func examine() throws(StorageError) -> [StorageProblem] {
        do {
            return try StorageError.check {
                try read { connection in
                    let damages = try connection.damages().map(StorageProblem.damaged)
                    let references = try connection.danglingReferences()
                    let audit = try connection.firstBrokenAuditRow().map { [StorageProblem.brokenAudit(row: $0)] }
                    return damages + references + (audit ?? [])
                }
            }
        } catch .other(let code, let message) where SQLiteFile.meansDamage(code) {
            return [.damaged(message)]
        }
    }
}
