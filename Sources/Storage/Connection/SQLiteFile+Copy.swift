internal import Foundation
internal import GRDB
internal import Workshops

extension SQLiteFile {
    /// Writes what is committed to an empty file, in the order of its keys and without what was deleted.
    func copy(to path: String) throws {
        do {
            try openToRead().writeWithoutTransaction { database in
                try database.execute(sql: "VACUUM INTO ?", arguments: [SQLiteFile(path).location])
            }
        } catch let error as DatabaseError where Self.meansDamage(Int(error.extendedResultCode.rawValue)) {
            throw BackupError.sourceUnsound([.damaged(error.message ?? "")])
        }
    }

    /// What a copy that nobody else uses holds, and what is wrong with it; nothing is written beside it.
    ///
    /// - Throws: ``StorageError/notOurs(path:)``, ``StorageError/newer(path:found:known:)`` and their like.
    func examineCopy() throws -> (problems: [StorageProblem], programmes: [Identifier], head: AuditHead?) {
        var configuration = Self.configuration
        configuration.readonly = true
        do {
            let engine = try DatabaseQueue(path: unchangingAddress, configuration: configuration)
            return try Store(engine: engine).read { connection in
                guard try !connection.isBlank else { throw StorageError.notOurs(path: path) }
                _ = try connection.pendingMigrations(path: path)
                let problems = try connection.problems()
                guard problems.isEmpty else { return (problems, [], nil) }
                return try (problems, connection.programmes(), connection.auditHead())
            }
        } catch StorageError.other(let code, let message) where Self.meansDamage(code) {
            return ([.damaged(message)], [], nil)
        } catch let error as DatabaseError where Self.meansDamage(Int(error.extendedResultCode.rawValue)) {
            return ([.damaged(error.message ?? "")], [], nil)
        }
    }

    /// Replaces all tables by those of a copy, in one transaction that does the rest of the body too.
    static func replaceContent<V>(
        of engine: any DatabaseWriter, by copy: SQLiteFile,
        _ body: (SQLConnection, _ replace: () throws -> Void) throws -> V
    ) throws -> V {
        try engine.writeWithoutTransaction { database in
            // Neither can be changed within a transaction.
            try database.execute(sql: "ATTACH ? AS restored", arguments: [copy.unchangingAddress])
            defer { try? database.execute(sql: "DETACH restored") }
            try database.execute(sql: "PRAGMA foreign_keys = OFF")
            defer { try? database.execute(sql: "PRAGMA foreign_keys = ON") }
            var value: V?
            try database.inTransaction(.immediate) {
                value = try body(SQLConnection(database)) { try replaceTables(in: database) }
                return .commit
            }
            guard let value else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
            return value
        }
    }

    private static func replaceTables(in database: Database) throws {
        let own = "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        for table in try String.fetchAll(
            database, sql: "SELECT name FROM main.sqlite_master WHERE type = 'table' \(own)")
        {
            try database.execute(sql: "DROP TABLE main.\(table.quotedDatabaseIdentifier)")
        }
        let tables = try Row.fetchAll(
            database, sql: "SELECT name, sql FROM restored.sqlite_master WHERE type = 'table' \(own) ORDER BY rowid")
        for table in tables {
            let name: String = table["name"]
            try database.execute(sql: table["sql"])
            let quoted = name.quotedDatabaseIdentifier
            try database.execute(sql: "INSERT INTO main.\(quoted) SELECT * FROM restored.\(quoted)")
        }
        let indexes = try String.fetchAll(
            database,
            sql: "SELECT sql FROM restored.sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY rowid")
        for index in indexes { try database.execute(sql: index) }
    }
}
