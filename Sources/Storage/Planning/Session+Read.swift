package import Workshops

extension SQLConnection {
    /// The sessions of a programme by their number, each with its workshops in their order.
    package func sessions(of programme: Identifier) throws -> [Session] {
        try rows("SELECT * FROM session WHERE programme = $1 ORDER BY number", [.textForm(of: programme)]).map { row in
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
            guard let start = try ClockTime(minutes: integer("start_minute"))
            else { throw StorageError.unreadable(column: "start_minute") }
            guard let end = try ClockTime(minutes: integer("end_minute")), let span = TimeSpan(from: start, to: end)
            else { throw StorageError.unreadable(column: "end_minute") }
            return span
        }
    }
}
