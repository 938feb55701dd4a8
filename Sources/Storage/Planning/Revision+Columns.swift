internal import Workshops

extension Revision {
    init(_ row: SQLRow) throws {
        try self.init(
            sequence: row.integer("sequence"), created: row.instant("created_at"), modified: row.instant("modified_at"))
    }

    var columns: [SQLColumn] {
        [
            ("sequence", .integer(sequence)),
            ("created_at", .instant(created)),
            ("modified_at", .instant(modified)),
        ]
    }
}
