import Foundation
import GRDB
import Testing

@testable import Storage

/// A file that is refused stays as it was, and nothing appears beside it.
struct StoreRefusalTests {
    let folder: TemporaryFolder
    var path: String { folder.file() }

    init() throws { folder = try TemporaryFolder() }

    private func expectRefusal(_ error: StorageError, besides ignored: String? = nil) throws {
        let before = try folder.contents()
        #expect(throws: error) { try Store.open(at: path, now: now) }
        #expect(throws: error) { try Store.openExisting(at: path, now: now) }
        let after = try folder.contents()
        #expect(after.keys == before.keys)
        for (name, bytes) in before where name != ignored { #expect(after[name] == bytes, "\(name)") }
    }

    private func addMigration(_ version: Int, to store: Store) throws {
        try store.tamper(
            "INSERT INTO schema_migrations VALUES (\(version), 'later', 'c0ffee', '2031-01-01T00:00:00Z')")
    }

    @Test func aFileThatIsNotThere() throws {
        #expect(throws: StorageError.absent(path: path)) { try Store.openExisting(at: path, now: now) }
        #expect(try folder.contents().isEmpty)
    }

    @Test func theDatabaseOfANewerProgram() throws {
        try addMigration(Migration.all.count + 1, to: .open(at: path, now: now))
        #expect(try folder.contents().keys.sorted() == ["office.sqlite"])
        try expectRefusal(.newer(path: path, found: Migration.all.count + 1, known: Migration.all.count))
    }

    @Test func theDatabaseOfANewerProgramThatIsRunning() throws {
        let newer = try Store.open(at: path, now: now)
        try addMigration(99, to: newer)
        #expect(try folder.contents()["office.sqlite-wal"]?.isEmpty == false)
        // The third file is the memory that running programs share to say who reads what.
        try expectRefusal(.newer(path: path, found: 99, known: Migration.all.count), besides: "office.sqlite-shm")
        try newer.write { try $0.append(.sample()) }
    }

    @Test func theDatabaseOfANewerProgramThatWasKilled() throws {
        let running = try TemporaryFolder()
        let newer = try Store.open(at: running.file(), now: now)
        try addMigration(99, to: newer)
        for (name, bytes) in try running.contents() { try bytes.write(to: URL(fileURLWithPath: folder.file(name))) }
        #expect(try folder.contents().count == 3)
        try expectRefusal(.newer(path: path, found: 99, known: Migration.all.count))
    }

    @Test func aMigrationThatWasAltered() throws {
        try Store.open(at: path, now: now).tamper("UPDATE schema_migrations SET checksum = 'c0ffee' WHERE version = 1")
        try expectRefusal(.alteredMigration(version: 1))
    }

    @Test func aMigrationThatWasLeftOut() throws {
        try Store.open(at: path, now: now).tamper("UPDATE schema_migrations SET version = -1 WHERE version = 1")
        try expectRefusal(.alteredMigration(version: 1))
    }

    @Test(arguments: ["WAL", "DELETE"])
    func theSQLiteDatabaseOfAnotherProgram(journal: String) throws {
        try DatabaseQueue(path: path).inDatabase { database in
            try database.execute(sql: "PRAGMA journal_mode = \(journal); CREATE TABLE recipe (name TEXT)")
        }
        try expectRefusal(.notOurs(path: path))
    }

    @Test func anSQLiteDatabaseThatHasTablesOfOurNamesButNotOurMark() throws {
        try DatabaseQueue(path: path).inDatabase { database in
            try database.execute(sql: "CREATE TABLE schema_migrations (version INTEGER, checksum TEXT)")
        }
        try expectRefusal(.notOurs(path: path))
    }

    @Test(arguments: ["Liste des communes\n", String(repeating: "SQLite format 2\0", count: 400), "x"])
    func aFileThatIsNoDatabase(text: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        try expectRefusal(.notADatabase(path: path))
    }

    @Test func aFolderThatIsNotThere() throws {
        let path = folder.file("nowhere/office.sqlite")
        let error = StorageError.cannotOpen(path: path, reason: .directoryMissing)
        #expect(throws: error) { try Store.open(at: path, now: now) }
        #expect(try folder.contents().isEmpty)
    }

    @Test func aFileInPlaceOfTheFolder() throws {
        try Data("x".utf8).write(to: URL(fileURLWithPath: folder.file("file")))
        let path = folder.file("file/office.sqlite")
        let error = StorageError.cannotOpen(path: path, reason: .directoryMissing)
        #expect(throws: error) { try Store.open(at: path, now: now) }
    }

    @Test func aFolderInPlaceOfTheFile() throws {
        let error = StorageError.cannotOpen(path: folder.path, reason: .notAFile)
        #expect(throws: error) { try Store.open(at: folder.path, now: now) }
    }

    @Test func aFileOfTwoNames() throws {
        _ = try Store.open(at: path, now: now)
        try FileManager.default.linkItem(atPath: path, toPath: folder.file("other.sqlite"))
        for path in [path, folder.file("other.sqlite")] {
            #expect(throws: StorageError.cannotOpen(path: path, reason: .severalNames)) {
                try Store.open(at: path, now: now)
            }
            #expect(throws: StorageError.cannotOpen(path: path, reason: .severalNames)) {
                try Store.openToRead(at: path, now: now)
            }
        }
        try FileManager.default.removeItem(atPath: folder.file("other.sqlite"))
        _ = try Store.open(at: path, now: now)
    }

    @Test func aPipeWhichWouldNeverAnswer() throws {
        try #require(mkfifo(path, 0o600) == 0)
        let error = StorageError.cannotOpen(path: path, reason: .notAFile)
        #expect(throws: error) { try Store.open(at: path, now: now) }
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self")))
    func aPlaceWhereEvenTheAdministratorMayNotCreate() {
        #expect { try Store.open(at: "/proc/self/office.sqlite", now: now) } throws: { error in
            guard case .cannotOpen("/proc/self/office.sqlite", _) = error as? StorageError else { return false }
            return true
        }
    }

    @Test(.disabled(if: geteuid() == 0, "nothing is denied to the administrator"))
    func aFolderThatMayOnlyBeRead() throws {
        try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.path)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path) }
        let error = StorageError.cannotOpen(path: path, reason: .denied)
        #expect(throws: error) { try Store.open(at: path, now: now) }
    }
}
