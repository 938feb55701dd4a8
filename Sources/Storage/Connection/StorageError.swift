internal import Foundation
internal import GRDB

/// Why the database cannot be opened, read or written.
package enum StorageError: Error, Equatable {
    /// There is no file yet.
    case absent(path: String)
    /// A newer program made it: its schema is `found`, ours goes up to `known`.
    case newer(path: String, found: Int, known: Int)
    /// An SQLite database of some other program.
    case notOurs(path: String)
    /// A file that is not an SQLite database.
    case notADatabase(path: String)
    /// A migration that has run is not the one this program carries.
    case alteredMigration(version: Int)
    case cannotOpen(path: String, reason: Reason)
    /// Another program held the database for too long.
    case busy
    case diskFull
    case readOnly
    /// No copy can be made in a folder of the system, by the number of its error.
    case cannotCopy(path: String, code: Int)
    /// The system could not read or write: a disk that is full or broken, a file that may not grow.
    case ioFailed(code: Int)
    /// A rule of the schema would be broken; the text names the columns.
    case constraint(String)
    /// A cell that is missing or not of the type asked for.
    case unreadable(column: String)
    /// A text holding U+0000, which neither engine keeps whole.
    case textWithNul
    /// Anything else, with the engine's own code and words.
    case other(code: Int, message: String)

    /// What stands in the way of a file.
    package enum Reason: Equatable, Sendable {
        case directoryMissing
        /// A folder, a device or a pipe.
        case notAFile
        /// The file has another name, too (a hard link), under which its log would not be found.
        case severalNames
        /// The account may not read or write it.
        case denied
        /// The disk may be read only.
        case diskReadOnly
        /// The disk may be read only, and the schema is an older one: `found`, where ours is `known`.
        case older(found: Int, known: Int)
        /// The system cannot say what is there, by the number of its error.
        case unreachable(code: Int)
        /// The engine's own code (`SQLITE_CANTOPEN` and its kind).
        case refused(code: Int)
    }
}

extension StorageError {
    /// The one place where errors of the engine become ours.
    init(_ error: DatabaseError) {
        switch error.resultCode {
        // With many programs at work at once, SQLite may give up a lock of its log.
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .busy
        case .SQLITE_FULL: self = .diskFull
        case .SQLITE_READONLY: self = .readOnly
        case .SQLITE_IOERR: self = .ioFailed(code: Int(error.extendedResultCode.rawValue))
        case .SQLITE_CONSTRAINT: self = .constraint(error.message ?? "")
        default: self = .other(code: Int(error.extendedResultCode.rawValue), message: error.message ?? "")
        }
    }

    /// Does something with the engine; throws its errors as ours and lets others through.
    static func mapping<V>(_ body: () throws -> V) throws -> V {
        do { return try body() } catch let error as DatabaseError { throw StorageError(error) }
    }

    /// Does something of our own with the engine, where nothing else can be thrown.
    static func check<V>(_ body: () throws -> V) throws(StorageError) -> V {
        do {
            return try mapping(body)
        } catch let error as StorageError {
            throw error
        } catch {
            throw .other(code: (error as NSError).code, message: "\(error)")
        }
    }
}
