package import Workshops

extension SQLConnection {
    /// The sheet of a workshop; with what is known of it before it is filled in.
    package func attendanceSheet(of workshop: String, in programme: Identifier) throws -> AttendanceSheet {
        let key: [SQLValue] = [.textForm(of: programme), .text(workshop)]
        let condition = "WHERE programme = $1 AND workshop = $2"
        var sheet = AttendanceSheet(workshop: workshop)
        sheet.notes = try notes(key)
        sheet.guests = try Set(
            rows("SELECT participant FROM workshop_guest \(condition)", key).map { try $0.integer("participant") })
        sheet.emptyings = try rows("SELECT * FROM sheet_emptying \(condition) ORDER BY number", key).map {
            try .init(date: $0.instant("emptied_at"), author: $0.text("author"), reason: $0.text("reason"))
        }
        guard let row = try rows("SELECT * FROM attendance_sheet \(condition)", key).first else { return sheet }
        sheet.closing = try .init(date: row.instant("closed_at"), author: row.text("closed_by"))
        sheet.stateBefore = try row.choice("state_before")
        for row in try rows("SELECT participant, presence, minutes FROM presence \(condition)", key) {
            let person = try row.integer("participant")
            sheet.presences[person] = try row.choice("presence") as Presence
            sheet.minutes[person] = try row.optional("minutes", row.integer)
        }
        sheet.corrections = try rows("SELECT * FROM sheet_correction \(condition) ORDER BY number", key).map {
            try .init(date: $0.instant("corrected_at"), author: $0.text("author"), reason: $0.text("reason"))
        }
        return sheet
    }

    /// What was said for another day than that on which the workshop is held now is void.
    private func notes(_ key: [SQLValue]) throws -> [Int: AttendanceSheet.Note] {
        let found = try rows(
            """
            SELECT participant, presence, minutes, noted_at, author FROM noted_presence
            JOIN workshop ON workshop.id = noted_presence.workshop AND workshop.day = noted_presence.day
            WHERE noted_presence.programme = $1 AND noted_presence.workshop = $2
            """, key)
        return try Dictionary(
            found.map { row in
                let note = try AttendanceSheet.Note(
                    row.choice("presence"), minutes: row.optional("minutes", row.integer),
                    date: row.instant("noted_at"), author: row.text("author"))
                return (try row.integer("participant"), note)
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The workshops, by identity, whose guest somebody is, with when that was noted and by whose hand.
    package func workshops(
        withGuest participant: Int, in programme: Identifier
    ) throws -> [(workshop: String, since: AttendanceSheet.Closing)] {
        try rows(
            "SELECT * FROM workshop_guest WHERE programme = $1 AND participant = $2 ORDER BY added_at, workshop",
            [.textForm(of: programme), .integer(participant)]
        ).map { row in
            let since = try AttendanceSheet.Closing(date: row.instant("added_at"), author: row.text("author"))
            return (try row.text("workshop"), since)
        }
    }

    /// What was noted of somebody before sheets were filled in, by the identity of the workshop, with the day for which.
    package func notes(
        of participant: Int, in programme: Identifier
    ) throws -> [(workshop: String, day: CivilDate, note: AttendanceSheet.Note)] {
        try rows(
            "SELECT * FROM noted_presence WHERE programme = $1 AND participant = $2 ORDER BY noted_at, workshop",
            [.textForm(of: programme), .integer(participant)]
        ).map { row in
            let note = try AttendanceSheet.Note(
                row.choice("presence"), minutes: row.optional("minutes", row.integer), date: row.instant("noted_at"),
                author: row.text("author"))
            return (try row.text("workshop"), try row.value("day"), note)
        }
    }

    /// Whether somebody came, and for how many minutes where that is known, by workshop.
    package func presences(
        ofParticipant participant: Int, in programme: Identifier
    ) throws -> [String: (presence: Presence, minutes: Int?)] {
        let found = try rows(
            "SELECT workshop, presence, minutes FROM presence WHERE programme = $1 AND participant = $2",
            [.textForm(of: programme), .integer(participant)])
        return try Dictionary(
            found.map { try ($0.text("workshop"), ($0.choice("presence"), $0.optional("minutes", $0.integer))) },
            uniquingKeysWith: { first, _ in first })
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
