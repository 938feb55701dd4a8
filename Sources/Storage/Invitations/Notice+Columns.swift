internal import Workshops

extension Notice {
    init(_ row: SQLRow) throws {
        try self.init(
            date: row.value("day"), span: row.span, location: row.text("location"), position: row.position,
            summary: row.text("summary"), description: row.text("description"), status: row.choice("status"))
    }

    var columns: [SQLColumn] {
        [
            ("day", .textForm(of: date)),
            ("start_minute", .integer(span.start.minutes)),
            ("end_minute", .integer(span.end.minutes)),
            ("location", .text(location)),
            ("latitude", position.map { .real($0.latitude) } ?? .null),
            ("longitude", position.map { .real($0.longitude) } ?? .null),
            ("summary", .text(summary)),
            ("description", .text(description)),
            ("status", .text(status.rawValue)),
        ]
    }
}
