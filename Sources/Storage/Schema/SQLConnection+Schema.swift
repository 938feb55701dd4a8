internal import GRDB

extension SQLConnection {
    /// Where tables, indexes and the like are not those that the migrations made which this database has had.
    ///
    /// A trigger that somebody plants acts with our hands, and an index that is missing lets through what it forbids.
    func schemaProblems() throws -> [StorageProblem] {
        let versions = try rows("SELECT version FROM schema_migrations").map { try $0.integer("version") }
        let wanted = try Self.schema(after: Migration.all.filter { versions.contains($0.version) })
        let found = try schema()
        return Set(wanted.keys).union(found.keys).sorted().compactMap { name in
            guard wanted[name] != found[name], let part = wanted[name] ?? found[name] else { return nil }
            switch (wanted[name], found[name]) {
            case (.some, nil): return .schemaPartMissing(kind: part.kind, name: name)
            case (nil, .some): return .foreignSchemaPart(kind: part.kind, name: name)
            default: return .alteredSchemaPart(kind: part.kind, name: part.isRows ? part.table : name)
            }
        }
    }

    /// A table, an index, a trigger or a view; or the rows that a table is made with.
    private struct Part: Equatable {
        let kind: String
        let table: String
        let definition: String
        var isRows = false
    }

    /// What is there by name, but for what SQLite keeps for itself.
    private func schema() throws -> [String: Part] {
        let parts = try rows("SELECT type, name, tbl_name, sql FROM sqlite_master").compactMap { row in
            let name = try row.text("name")
            // Nobody else can take these names. That of the migrations was there before the first of them.
            guard !name.hasPrefix("sqlite_"), name != "schema_migrations" else { return (String, Part)?.none }
            let definition = try row.optional("sql", row.text) ?? ""
            return (name, Part(kind: try row.text("type"), table: try row.text("tbl_name"), definition: definition))
        }
        // The steps that a pass can take are rules, too.
        let steps = try? rows("SELECT state_before, state_after FROM pass_step ORDER BY state_before, state_after").map
        {
            try "\($0.text("state_before")) → \($0.text("state_after"))"
        }
        let rules = steps.map {
            [("pass_step rows", Part(kind: "table", table: "pass_step", definition: "\($0)", isRows: true))]
        }
        return Dictionary(parts + (rules ?? []), uniquingKeysWith: { first, _ in first })
    }

    /// What migrations make, tried on a database in memory.
    private static func schema(after migrations: [Migration]) throws -> [String: Part] {
        let engine = try StorageError.check { try DatabaseQueue(configuration: SQLiteFile.configuration) }
        return try Store(engine: engine).write { connection in
            for migration in migrations { try connection.runScript(migration.sql) }
            return try connection.schema()
        }
    }
}
