extension SQLConnection {
    /// How many rows of each table are looked for, by their texts; of those where there is any.
    ///
    /// Every text of every table is looked at, whatever it is for: so nothing is missed that comes with a later schema.
    package func tables(withRows isWanted: ([(column: String, text: String)]) -> Bool) throws -> [String: Int] {
        var found: [String: Int] = [:]
        for (table, columns) in try textColumns() {
            try eachRow("SELECT \(columns.joined(separator: ", ")) FROM \(table)") { row in
                if isWanted(row.cells) { found[table, default: 0] += 1 }
                return true
            }
        }
        return found
    }

    /// The columns of text of each table, by table.
    func textColumns() throws -> [(table: String, columns: [String])] {
        try rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
            .map { try $0.text("name") }
            .map { table in
                let columns = try rows(
                    "SELECT name FROM pragma_table_info('\(table)') WHERE type = 'TEXT' ORDER BY cid")
                return (table, try columns.map { try $0.text("name") })
            }
            .filter { !$0.columns.isEmpty }
    }
}
