import Answers
import Calendars
import Scheduling
import Storage
import Workshops

extension Refusal {
    /// Why the database at a path cannot be used.
    init(_ error: StorageError, path database: String) {
        self =
            switch error {
            case .absent(let path): .noDatabase(path: path)
            case .newer(let path, let found, let known): .databaseNewer(path: path, found: found, known: known)
            case .notOurs(let path), .notADatabase(let path): .databaseForeign(path: path)
            case .alteredMigration(let version): .databaseUnusable(.alteredMigration(version))
            case .cannotOpen(let path, .directoryMissing): .databaseUnusable(.folderMissing(path: path))
            case .cannotOpen(let path, .notAFile): .databaseUnusable(.notAFile(path: path))
            case .cannotOpen(let path, .severalNames): .databaseUnusable(.severalNames(path: path))
            case .cannotOpen(let path, .denied): .databaseUnusable(.denied(path: path))
            case .cannotOpen(let path, .diskReadOnly): .databaseUnusable(.diskReadOnly(path: path))
            case .cannotOpen(let path, .older(let found, let known)):
                .databaseUnusable(.olderOnReadOnlyDisk(path: path, found: found, known: known))
            case .cannotOpen(let path, .unreachable(let code)): .cannotRead(path: path, FileFault(code: code))
            case .cannotOpen(let path, .refused(let code)): .databaseUnusable(.other("\(path), SQLite \(code)"))
            case .cannotCopy(let path, let code): .cannotWrite(path: path, FileFault(code: code))
            case .busy: .databaseBusy
            case .diskFull: .diskFull(path: database)
            case .readOnly: .databaseUnusable(.readOnly(path: database))
            case .ioFailed(let code): .databaseUnusable(.system(path: database, code: code))
            case .unreadable(let column): .databaseUnusable(.unreadable(column))
            case .constraint(let message): .databaseUnusable(.other(message))
            case .textWithNul: .databaseUnusable(.other("U+0000"))
            case .other(let code, let message): .databaseUnusable(.other("\(database), SQLite \(code), \(message)"))
            }
    }
}
