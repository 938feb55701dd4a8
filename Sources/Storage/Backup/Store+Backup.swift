internal import Foundation
internal import GRDB
internal import Synchronization

extension Store {
    /// Copies the database to a file of its own, with its checksum beside, while others may use it.
    ///
    /// - Throws: ``StorageError``, or ``BackupError``; then there is no copy.
    package static func backUp(_ path: String, to copy: String) throws -> VerifiedBackup {
        let file = try sound(path)
        return try StorageError.mapping { try BackupFile(copy).write(from: file) }
    }

    /// Copies the database to a file beside it that nobody sees, to be read and called by a name elsewhere.
    ///
    /// - Throws: ``StorageError``, or ``BackupError``; then there is no copy.
    package static func openBackup(of path: String, called name: String) throws -> OpenBackup {
        let file = try sound(path)
        return try StorageError.mapping {
            try BackupFile(file.neighbour("download"), called: name).opened(from: file)
        }
    }

    private static func sound(_ path: String) throws -> SQLiteFile {
        let file = SQLiteFile(path)
        guard try file.isThere else { throw StorageError.absent(path: path) }
        try file.checkPlace(toRead: true)
        try turn.withLock { _ throws(StorageError) in try file.checkContent() }
        return file
    }

    /// Takes in a copy that people call by a name, from parts of which the last is empty.
    ///
    /// It is in a file beside the database, which is removed after the body.
    /// - Throws: ``StorageError``, ``BackupError``, or what `next` or the body throws.
    package static func receiveBackup<V>(
        called name: String, beside path: String, _ next: () throws -> [UInt8], _ body: (_ path: String) throws -> V
    ) throws -> V {
        let file = SQLiteFile(path)
        try file.checkPlace()
        return try BackupFile(file.neighbour("upload"), called: name).receive(next, body)
    }

    /// Verifies a copy: its checksum, its pages, its references, its audit, and that its schema is one of ours.
    ///
    /// - Throws: ``StorageError``, or ``BackupError``.
    package static func verifyBackup(_ copy: String) throws -> VerifiedBackup {
        try StorageError.mapping { try BackupFile(copy).verified() }
    }

    /// The same for a copy that people call otherwise, whose checksum came by itself.
    ///
    /// - Throws: ``StorageError``, or ``BackupError``.
    package static func verifyBackup(
        _ copy: String, called name: String, checksum: [UInt8]
    ) throws -> VerifiedBackup {
        try StorageError.mapping { try BackupFile(copy, called: name).verified { Data(checksum) } }
    }

    /// Whether the file is damaged so that it cannot be copied; found out without changing it, or its log.
    ///
    /// - Throws: ``StorageError`` where it is not ours, or cannot be reached.
    package static func isDamaged(_ path: String) throws(StorageError) -> Bool {
        let file = SQLiteFile(path)
        try file.checkPlace()
        return try turn.withLock { _ throws(StorageError) in try file.isDamaged() }
    }

    /// Puts the content of a copy in the place of a database's, or makes the database when there is none.
    ///
    /// It is one transaction: programs that have it open see either the old or the new. What was there is backed up
    /// within it, so that nothing that was committed before is lost. A file that is damaged is set aside instead.
    /// - Parameters:
    ///   - copy: what to restore, verified.
    ///   - path: where the database is, or will be.
    ///   - kept: where to back up what is there.
    ///   - entry: what to record in the audit of the restored database.
    /// - Returns: whether there was something to keep.
    /// - Throws: ``StorageError``, or ``BackupError``; then nothing has changed.
    package static func restore(
        _ copy: VerifiedBackup, to path: String, keeping kept: String, recording entry: AuditEntry
    ) throws -> Bool {
        let file = SQLiteFile(path)
        try file.checkPlace()
        guard file.identity != SQLiteFile(copy.path).identity else { throw BackupError.isTheDatabase(path: path) }
        let (engine, isSetAside) = try turn.withLock { _ in
            let isDamaged = try file.isDamaged()
            if isDamaged { try file.setAside(as: kept) } else { try file.checkContent() }
            return (try file.open(), isDamaged)
        }
        return try StorageError.mapping {
            let hadContent = try SQLiteFile.replaceContent(of: engine, by: SQLiteFile(copy.path)) {
                connection, replace in
                let hasContent = try !connection.isBlank
                if hasContent { _ = try BackupFile(kept).write(from: file, isTrusted: true) }
                try replace()
                try connection.claimFile()
                for migration in try connection.pendingMigrations(path: path) {
                    try connection.run(migration, now: entry.at)
                }
                // The copy may have been changed since it was verified.
                if let row = try connection.firstBrokenAuditRow() {
                    throw BackupError.unsound(path: copy.name, [.brokenAudit(row: row)])
                }
                try connection.append(entry)
                return hasContent
            }
            try SQLiteFile.settle(engine)
            return hadContent || isSetAside
        }
    }
}
