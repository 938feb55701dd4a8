package import Workshops

extension SQLConnection {
    /// The sheet of a workshop, open when nothing is stored of it.
    package func attendanceSheet(of workshop: String, in programme: Identifier) throws -> AttendanceSheet {
        let key: [SQLValue] = [.textForm(of: programme), .text(workshop)]
        let condition = "WHERE programme = $1 AND workshop = $2"
        guard let row = try rows("SELECT closed_at, closed_by FROM attendance_sheet \(condition)", key).first
        else { return AttendanceSheet(workshop: workshop) }
        let presences = try rows("SELECT participant, presence FROM presence \(condition)", key).map {
            try ($0.integer("participant"), $0.choice("presence") as Presence)
        }
        let corrections = try rows("SELECT * FROM sheet_correction \(condition) ORDER BY number", key)
        return try AttendanceSheet(
            workshop: workshop, closing: .init(date: row.instant("closed_at"), author: row.text("closed_by")),
            presences: Dictionary(presences, uniquingKeysWith: { first, _ in first }),
            corrections: corrections.map {
                try .init(date: $0.instant("corrected_at"), author: $0.text("author"), reason: $0.text("reason"))
            })
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
}
