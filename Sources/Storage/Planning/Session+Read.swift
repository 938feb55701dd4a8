package import Workshops

extension SQLConnection {
    /// The sessions of a programme by their number, each with its workshops in their order.
    package func sessions(of programme: Identifier) throws -> [Session] { try sessions(programme, "", []) }

    /// One session by its number; nil when there is none.
    package func session(_ number: Int, of programme: Identifier) throws -> Session? {
        try sessions(programme, "AND number = $2", [.integer(number)]).first
    }

    /// One session by its identity; nil when there is none.
    package func session(id: String, of programme: Identifier) throws -> Session? {
        try sessions(programme, "AND id = $2", [.text(id)]).first
    }

    /// The sessions at the venues to which there is a way from a commune, by number.
    package func sessions(reachedFrom commune: String, of programme: Identifier) throws -> [Session] {
        try sessions(
            programme,
            """
            AND venue IN (
                SELECT venue FROM commune_journey
                WHERE commune_journey.programme = $1 AND commune_journey.commune = $2
            )
            """, [.text(commune)])
    }

    private func sessions(_ programme: Identifier, _ condition: String, _ arguments: [SQLValue]) throws -> [Session] {
        let found = try rows(
            "SELECT * FROM session WHERE programme = $1 \(condition) ORDER BY number",
            [.textForm(of: programme)] + arguments)
        return try found.map { row in
            let id = try row.text("id")
            let workshops = try rows(
                "SELECT * FROM workshop WHERE programme = $1 AND session = $2 ORDER BY place",
                [.textForm(of: programme), .text(id)])
            return try Session(
                id: id, number: row.integer("number"), venue: row.value("venue"), state: row.choice("state"),
                workshops: workshops.map(Workshop.init))
        }
    }
}

extension Workshop {
    fileprivate init(_ row: SQLRow) throws {
        try self.init(
            id: row.text("id"), order: row.integer("place"), date: row.value("day"), span: row.span,
            trainer: row.value("trainer"),
            revision: Revision(
                sequence: row.integer("sequence"), created: row.instant("created_at"),
                modified: row.instant("modified_at")))
    }
}

extension SQLRow {
    fileprivate var span: TimeSpan {
        get throws {
            guard let span = try TimeSpan(from: time("start_minute"), to: time("end_minute"))
            else { throw StorageError.unreadable(column: "end_minute") }
            return span
        }
    }
}
