internal import Foundation
internal import GRDB

extension SQLiteFile {
    /// Whether the file is ours and not sound; it is looked at without a change to it or its log.
    ///
    /// A broken audit is no damage: such a file can be copied.
    /// - Throws: ``StorageError`` for the file of another program, one that is newer, in use, or cannot be reached.
    func isDamaged() throws(StorageError) -> Bool {
        guard try isThere, !isEmpty else { return false }
        // While another program opens or closes it, a sound file can look damaged for a moment.
        for _ in 0..<Self.glances where try !looksDamaged() { return false }
        return true
    }

    /// Refuses a file in which there is nothing: something was cut off, and to open it would make a sound one of it.
    func refuseEmptiness() throws(StorageError) {
        guard !isEmpty else { throw .other(code: Int(ResultCode.SQLITE_CORRUPT.rawValue), message: "0 bytes") }
    }

    private func looksDamaged() throws(StorageError) -> Bool {
        do {
            return try look { connection in
                guard try !connection.isBlank else { return false }
                guard try connection.isClaimed else {
                    guard connection.hasOurMigrations else { throw StorageError.notOurs(path: path) }
                    return true
                }
                _ = try connection.pendingMigrations(path: path)
                return try !connection.damages().isEmpty
            }
        } catch .notADatabase, .alteredMigration, .ioFailed, .other, .unreadable {
            return true
        }
    }

    /// Gives the file and its log another name, to the byte; what SQLite shares between programs goes.
    ///
    /// - Throws: ``BackupError/exists(path:)`` or ``BackupError/cannotWrite(path:code:)``; then it is where it was.
    func setAside(as kept: String) throws {
        let endings = ["-wal", ""].filter { FileManager.default.fileExists(atPath: location + $0) }
        var status = stat()
        for path in endings.map({ SQLiteFile(kept).location + $0 }) where lstat(path, &status) == 0 {
            throw BackupError.exists(path: path)
        }
        // The log first: a program that is killed between the two leaves a file that is still to be set aside.
        for ending in endings {
            let path = SQLiteFile(kept).location + ending
            guard rename(location + ending, path) == 0 else {
                throw BackupError.cannotWrite(path: path, code: Int(errno))
            }
        }
        unlink(location + "-shm")
    }
}

extension SQLConnection {
    /// Whether the first migration that ran is ours, whatever the file says that it is.
    fileprivate var hasOurMigrations: Bool {
        let first = try? rows("SELECT checksum FROM schema_migrations WHERE version = 1").first?.text("checksum")
        return first == Migration.all.first?.checksum
    }
}
