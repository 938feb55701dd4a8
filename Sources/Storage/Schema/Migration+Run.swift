internal import Foundation

extension SQLConnection {
    /// The migrations that this database has not had yet.
    ///
    /// - Throws: ``StorageError/notOurs(path:)``, ``StorageError/newer(path:found:known:)``, or
    ///   ``StorageError/alteredMigration(version:)`` for the first that ran and is not the one we carry.
    func pendingMigrations(path: String) throws -> ArraySlice<Migration> {
        guard try !isBlank else { return Migration.all[...] }
        guard try isClaimed else { throw StorageError.notOurs(path: path) }
        let done = try rows("SELECT version, checksum FROM schema_migrations ORDER BY version")
        let found = try done.last?.integer("version") ?? 0
        guard found <= Migration.all.count else {
            throw StorageError.newer(path: path, found: found, known: Migration.all.count)
        }
        for (migration, row) in zip(Migration.all, done) {
            guard try row.integer("version") == migration.version, try row.text("checksum") == migration.checksum
            else { throw StorageError.alteredMigration(version: migration.version) }
        }
        return Migration.all.dropFirst(done.count)
    }

    /// Changes the schema and notes that it was done.
    func run(_ migration: Migration, now: Date) throws {
        try execute(
            """
            CREATE TABLE IF NOT EXISTS schema_migrations (
                version INTEGER NOT NULL PRIMARY KEY,
                name TEXT NOT NULL,
                checksum TEXT NOT NULL,
                applied_at TEXT NOT NULL
            )
            """)
        try runScript(migration.sql)
        try insert(
            into: "schema_migrations",
            [
                ("version", .integer(migration.version)), ("name", .text(migration.name)),
                ("checksum", .text(migration.checksum)), ("applied_at", .instant(now)),
            ])
    }
}
