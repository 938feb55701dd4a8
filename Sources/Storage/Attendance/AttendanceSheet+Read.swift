package import Workshops

extension SQLConnection {
    /// The sheet of a workshop, open when nothing is stored of it.
    package func attendanceSheet(of workshop: String, in programme: Identifier) throws -> AttendanceSheet {
        try attendanceSheets(programme, "AND workshop = $2", [.text(workshop)]).first
            ?? AttendanceSheet(workshop: workshop)
    }

    /// Every sheet that has been filled in.
    package func attendanceSheets(of programme: Identifier) throws -> [AttendanceSheet] {
        try attendanceSheets(programme, "", [])
    }

    /// Whether somebody came, by workshop.
    package func presences(ofParticipant participant: Int, in programme: Identifier) throws -> [String: Presence] {
        let found = try rows(
            "SELECT workshop, presence FROM presence WHERE programme = $1 AND participant = $2",
            [.textForm(of: programme), .integer(participant)])
        return try Dictionary(
            found.map { try ($0.text("workshop"), $0.choice("presence")) }, uniquingKeysWith: { first, _ in first })
    }

    /// How many workshops were held and nobody came.
    package func workshopsHeldWithNobody(of programme: Identifier) throws -> Int {
        let found = try rows(
            """
            SELECT COUNT(*) AS number FROM attendance_sheet
            WHERE programme = $1 AND NOT EXISTS (
                SELECT 1 FROM presence
                WHERE presence.programme = attendance_sheet.programme AND presence.workshop = attendance_sheet.workshop
                    AND presence IN ('present', 'late', 'left-early')
            )
            """, [.textForm(of: programme)])
        return try found.first?.integer("number") ?? 0
    }

    private func attendanceSheets(
        _ programme: Identifier, _ condition: String, _ arguments: [SQLValue]
    ) throws -> [AttendanceSheet] {
        let arguments = [.textForm(of: programme)] + arguments
        var presences: [String: [Int: Presence]] = [:]
        for row in try rows("SELECT * FROM presence WHERE programme = $1 \(condition)", arguments) {
            try presences[row.text("workshop"), default: [:]][row.integer("participant")] = row.choice("presence")
        }
        let corrections = try Dictionary(
            grouping: rows(
                "SELECT * FROM sheet_correction WHERE programme = $1 \(condition) ORDER BY workshop, number", arguments)
        ) { try $0.text("workshop") }
        return try rows(
            "SELECT * FROM attendance_sheet WHERE programme = $1 \(condition) ORDER BY closed_at, workshop", arguments
        ).map { row in
            let workshop = try row.text("workshop")
            return try AttendanceSheet(
                workshop: workshop, closing: .init(date: row.instant("closed_at"), author: row.text("closed_by")),
                presences: presences[workshop] ?? [:],
                corrections: (corrections[workshop] ?? []).map {
                    try .init(date: $0.instant("corrected_at"), author: $0.text("author"), reason: $0.text("reason"))
                })
        }
    }
}
