internal import Foundation

extension Store {
    /// Whether there is a file.
    package static func isThere(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// Whether there is a file, and nothing in it: to open it would make a sound database of it.
    package static func isEmpty(_ path: String) -> Bool {
        isThere(path) && SQLiteFile(path).isEmpty
    }

    /// Looks for damage, references to nothing, and a broken audit.
    ///
    /// - Returns: What was found; empty when all is well.
    package func examine() throws(StorageError) -> [StorageProblem] {
        do {
            return try StorageError.check { try read { try $0.problems() } }
        } catch .other(let code, let message) where SQLiteFile.meansDamage(code) {
            return [.damaged(message)]
        }
    }
}

extension StorageProblem {
    fileprivate var isMissingTable: Bool {
        if case .schemaPartMissing(kind: "table", _) = self { true } else { false }
    }
}

extension SQLConnection {
    /// What every database must not have, whatever its version.
    func problems() throws -> [StorageProblem] {
        let damages = try damages().map(StorageProblem.damaged), schema = try schemaProblems()
        // Where a table is missing, little else can be asked.
        guard !schema.contains(where: \.isMissingTable) else { return damages + schema }
        let references = try danglingReferences()
        let audit = try firstBrokenAuditRow().map { [StorageProblem.brokenAudit(row: $0)] }
        return damages + schema + references + (audit ?? [])
    }
}
