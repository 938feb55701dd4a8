package import Workshops

extension SQLConnection {
    /// Stores a sheet in the place of what was stored of its workshop; notes and guests are stored one by one.
    ///
    /// - Precondition: it is closed; nothing is kept of one that is open.
    package func save(_ sheet: AttendanceSheet, of programme: Identifier) throws {
        guard let closing = sheet.closing else { return }
        let key: [SQLColumn] = [("programme", .textForm(of: programme)), ("workshop", .text(sheet.workshop))]
        let arguments = key.map(\.value)
        try execute("DELETE FROM sheet_correction WHERE programme = $1 AND workshop = $2", arguments)
        try execute("DELETE FROM presence WHERE programme = $1 AND workshop = $2", arguments)
        try upsert(
            into: "attendance_sheet", key: key,
            [
                ("closed_at", .instant(closing.date)), ("closed_by", .text(closing.author)),
                ("state_before", .text(sheet.stateBefore.rawValue)),
            ])
        for (participant, presence) in sheet.presences.sorted(by: { $0.key < $1.key }) {
            try insert(
                into: "presence",
                key + [
                    ("participant", .integer(participant)), ("presence", .text(presence.rawValue)),
                    ("minutes", .optional(sheet.minutes[participant])),
                ])
        }
        for (number, correction) in zip(1..., sheet.corrections) {
            try insert(
                into: "sheet_correction",
                key + [
                    ("number", .integer(number)), ("corrected_at", .instant(correction.date)),
                    ("author", .text(correction.author)), ("reason", .text(correction.reason)),
                ])
        }
    }

    /// Takes away all that a sheet says, and keeps that it was emptied, and why.
    package func empty(_ sheet: AttendanceSheet, _ emptying: AttendanceSheet.Correction, of programme: Identifier)
        throws
    {
        let key: [SQLColumn] = [("programme", .textForm(of: programme)), ("workshop", .text(sheet.workshop))]
        for table in ["sheet_correction", "presence", "attendance_sheet"] {
            try execute("DELETE FROM \(table) WHERE programme = $1 AND workshop = $2", key.map(\.value))
        }
        try insert(
            into: "sheet_emptying",
            key + [
                ("number", .integer(sheet.emptyings.count + 1)), ("emptied_at", .instant(emptying.date)),
                ("author", .text(emptying.author)), ("reason", .text(emptying.reason)),
            ])
    }

    /// Keeps what is known of somebody at a workshop, for the day on which it is held; nil forgets it.
    package func note(
        _ note: AttendanceSheet.Note?, of participant: Int, at workshop: Workshop, in programme: Identifier
    ) throws {
        let key: [SQLColumn] = [
            ("programme", .textForm(of: programme)), ("workshop", .text(workshop.id)),
            ("participant", .integer(participant)),
        ]
        guard let note else {
            return try execute(
                "DELETE FROM noted_presence WHERE programme = $1 AND workshop = $2 AND participant = $3",
                key.map(\.value))
        }
        try upsert(
            into: "noted_presence", key: key,
            [
                ("presence", .text(note.presence.rawValue)), ("minutes", .optional(note.minutes)),
                ("day", .textForm(of: workshop.date)), ("noted_at", .instant(note.date)),
                ("author", .text(note.author)),
            ])
    }

    /// Records that somebody comes to one workshop without a seat that counts for it, when and by whose hand.
    package func addGuest(
        _ participant: Int, at workshop: String, by author: AttendanceSheet.Closing, of programme: Identifier
    ) throws {
        try insert(
            into: "workshop_guest",
            [
                ("programme", .textForm(of: programme)), ("workshop", .text(workshop)),
                ("participant", .integer(participant)), ("added_at", .instant(author.date)),
                ("author", .text(author.author)),
            ])
    }

    /// Records that somebody does not come to a workshop as a guest any more.
    package func removeGuest(_ participant: Int, at workshop: String, of programme: Identifier) throws {
        try execute(
            "DELETE FROM workshop_guest WHERE programme = $1 AND workshop = $2 AND participant = $3",
            [.textForm(of: programme), .text(workshop), .integer(participant)])
    }

    /// Records what became of a workshop, without a change of what calendars show of it.
    package func set(_ state: Workshop.State, ofWorkshop workshop: String, of programme: Identifier) throws {
        try execute(
            "UPDATE workshop SET workshop_state = $3 WHERE programme = $1 AND id = $2",
            [.textForm(of: programme), .text(workshop), .text(state.rawValue)])
    }
}
