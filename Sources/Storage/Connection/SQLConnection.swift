internal import GRDB

/// A column and what goes into it.
typealias SQLColumn = (name: String, value: SQLValue)

/// One transaction's way to the database: the boundary that hides the engine.
///
/// SQL keeps to what SQLite and PostgreSQL both accept, with `$1`, `$2`… for arguments, each used
/// at least once. A connection is valid inside the body that received it and nowhere else.
package struct SQLConnection {
    let database: Database

    init(_ database: Database) { self.database = database }

    /// Runs one statement that answers nothing.
    package func execute(_ sql: String, _ arguments: [SQLValue] = []) throws(StorageError) {
        let values = try Self.bound(arguments)
        try StorageError.check { try database.cachedStatement(sql: Self.numbered(sql)).execute(arguments: values) }
    }

    /// Runs one statement and gives the rows of its answer.
    package func rows(_ sql: String, _ arguments: [SQLValue] = []) throws(StorageError) -> [SQLRow] {
        let values = try Self.bound(arguments)
        return try StorageError.check {
            var rows: [SQLRow] = []
            try eachRow(of: database.cachedStatement(sql: Self.numbered(sql)), values) { row in
                rows.append(row)
                return true
            }
            return rows
        }
    }

    /// Gives the rows of an answer one by one, however many there are, until the body says false.
    func eachRow(_ sql: String, _ arguments: [SQLValue] = [], _ body: (SQLRow) throws -> Bool) throws {
        let values = try Self.bound(arguments)
        try StorageError.mapping {
            // A statement of its own: the body may run the same one.
            try eachRow(of: database.makeStatement(sql: Self.numbered(sql)), values, body)
        }
    }

    private func eachRow(
        of statement: Statement, _ values: StatementArguments, _ body: (SQLRow) throws -> Bool
    ) throws {
        let rows = try Row.fetchCursor(statement, arguments: values)
        guard let first = try rows.next() else { return }
        // A migration since it was prepared: SQLite has prepared it anew with the first row, GRDB has not.
        guard first.count == statement.columnCount, statement.columnNames.count == first.count else {
            return try eachRow(of: database.makeStatement(sql: statement.sql), values, body)
        }
        guard try body(SQLRow(statement.columnNames, first)) else { return }
        while let row = try rows.next(), try body(SQLRow(statement.columnNames, row)) {}
    }

    /// Adds a row.
    ///
    /// Names of tables and columns are those of the code, never of a person.
    func insert(into table: String, _ row: [SQLColumn]) throws(StorageError) {
        try execute(Self.insertion(table, row), row.map(\.value))
    }

    /// Adds a row, or changes the one that has the same key.
    func upsert(into table: String, key: [SQLColumn], _ row: [SQLColumn]) throws(StorageError) {
        let keys = key.map(\.name).joined(separator: ", ")
        let changes = row.map { "\($0.name) = excluded.\($0.name)" }.joined(separator: ", ")
        try execute(
            "\(Self.insertion(table, key + row)) ON CONFLICT (\(keys)) DO UPDATE SET \(changes)",
            (key + row).map(\.value))
    }

    private static func insertion(_ table: String, _ row: [SQLColumn]) -> String {
        let places = row.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
        return "INSERT INTO \(table) (\(row.map(\.name).joined(separator: ", "))) VALUES (\(places))"
    }

    /// The same with `?1`, `?2`…, as SQLite would take `$1` for a name.
    private static func numbered(_ sql: String) -> String {
        String(decoding: sql.utf8.map { $0 == UInt8(ascii: "$") ? UInt8(ascii: "?") : $0 }, as: UTF8.self)
    }

    private static func bound(_ arguments: [SQLValue]) throws(StorageError) -> StatementArguments {
        StatementArguments(try arguments.map { value throws(StorageError) in try convertible(value) })
    }

    private static func convertible(_ value: SQLValue) throws(StorageError) -> (any DatabaseValueConvertible)? {
        switch value {
        case .null: return nil
        case .integer(let number): return number
        case .real(let number): return number
        case .text(let text):
            // PostgreSQL refuses it and SQLite would cut the text there.
            guard !text.utf8.contains(0) else { throw .textWithNul }
            return text
        }
    }
}
