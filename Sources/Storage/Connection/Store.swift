package import Foundation
internal import GRDB
internal import Synchronization

/// The office's database: one file, safe to share between threads and programs.
///
/// Never call ``read(_:)`` or ``write(_:)`` from inside the body of another.
package struct Store: Sendable {
    let engine: any DatabaseWriter
    /// The file and which one it was when it was opened; nil in memory.
    private let opened: (file: SQLiteFile, identity: SQLiteFile.FileIdentity?)?

    init(engine: any DatabaseWriter, file: SQLiteFile? = nil) {
        self.engine = engine
        opened = file.map { ($0, $0.identity) }
    }

    /// Whether the file that was opened is still the one that bears its name: not removed, not replaced.
    package var isInPlace: Bool { opened.map { $0.identity != nil && $0.file.identity == $0.identity } ?? true }

    /// Opens the database, creating and migrating it as needed.
    ///
    /// A file that is refused (newer, not ours, not a database, altered) is left as it is, to the byte.
    package static func open(at path: String, now: Date) throws(StorageError) -> Store {
        let file = SQLiteFile(path)
        try file.checkPlace()
        let store = try turn.withLock { _ throws(StorageError) in
            try file.checkContent()
            return Store(engine: try file.open(), file: file)
        }
        try store.migrate(now: now, path: path)
        return store
    }

    /// One thread opens at a time: within a program, SQLite lets the connection that only looks at a
    /// log share its view of it, read-only, with one that opens meanwhile.
    static let turn = Mutex(())

    /// Opens a database that must be there already.
    ///
    /// - Throws: ``StorageError/absent(path:)`` when there is no file yet, and all that ``open(at:now:)`` throws.
    package static func openExisting(at path: String, now: Date) throws(StorageError) -> Store {
        let file = SQLiteFile(path)
        guard try file.isThere else { throw .absent(path: path) }
        try file.refuseEmptiness()
        return try open(at: path, now: now)
    }

    /// Opens a database that must be there already, to look only: its bytes stay as they are, unless it is
    /// older and is migrated first.
    ///
    /// On a disk that may be read only, nothing is added beside it, and an older one is refused.
    /// - Throws: all that ``openExisting(at:now:)`` throws.
    package static func openToRead(at path: String, now: Date) throws(StorageError) -> Store {
        let file = SQLiteFile(path)
        guard try file.isThere else { throw .absent(path: path) }
        try file.checkPlace(toRead: true)
        try file.refuseEmptiness()
        let store = try turn.withLock { _ throws(StorageError) in
            try file.checkContent()
            return Store(engine: try file.openToRead(), file: file)
        }
        let pending = try StorageError.check { try store.read { try $0.pendingMigrations(path: path).count } }
        guard pending > 0 else { return store }
        let known = Migration.all.count
        guard !file.isOnReadOnlyDisk else {
            throw .cannotOpen(path: path, reason: .older(found: known - pending, known: known))
        }
        return try open(at: path, now: now)
    }

    /// A database that lives as long as the value.
    package static func inMemory(now: Date) throws(StorageError) -> Store {
        let store = Store(engine: try StorageError.check { try DatabaseQueue(configuration: SQLiteFile.configuration) })
        try store.migrate(now: now, path: ":memory:")
        return store
    }

    /// Reads from one snapshot, whatever others write meanwhile.
    ///
    /// - Throws: ``StorageError``, or what the body throws.
    package func read<V>(_ body: (SQLConnection) throws -> V) throws -> V {
        try StorageError.mapping { try engine.read { try body(SQLConnection($0)) } }
    }

    /// Reads from one snapshot in which the seats and the waiting list can be changed as if; nothing of it is stored.
    ///
    /// - Throws: ``StorageError``, or what the body throws.
    package func readAsIf<V>(_ body: (SQLConnection) throws -> V) throws -> V {
        try StorageError.mapping {
            try engine.writeWithoutTransaction { database in
                var answer: V?
                // It reads the file only, and so holds up nobody who writes.
                try database.inTransaction(.deferred) {
                    let connection = SQLConnection(database)
                    try connection.standInForSeats()
                    answer = try body(connection)
                    return .rollback
                }
                guard let answer else { throw StorageError.busy }
                return answer
            }
        }
    }

    /// Writes in one transaction, all or nothing: nothing when the body throws.
    ///
    /// The transaction is IMMEDIATE: it waits for its turn at the start and never fails for having
    /// read something that another has changed since.
    /// A trial is undone when the body has answered, and so is what the body answers to be a trial.
    /// - Throws: ``StorageError``, or what the body throws.
    package func write<V>(isTrial: (V) -> Bool = { _ in false }, _ body: (SQLConnection) throws -> V) throws -> V {
        try StorageError.mapping {
            try engine.writeWithoutTransaction { database in
                var answer: V?
                try database.inTransaction(.immediate) {
                    let found = try body(SQLConnection(database))
                    answer = found
                    return isTrial(found) ? .rollback : .commit
                }
                guard let answer else { throw StorageError.busy }
                return answer
            }
        }
    }

    private func migrate(now: Date, path: String) throws(StorageError) {
        try StorageError.check {
            guard try !read({ try $0.pendingMigrations(path: path) }).isEmpty else { return }
            try write { connection in
                try connection.claimFile()
                // Another program may have migrated since the look above.
                for migration in try connection.pendingMigrations(path: path) {
                    try connection.run(migration, now: now)
                }
            }
            try SQLiteFile.settle(engine)
        }
    }
}
