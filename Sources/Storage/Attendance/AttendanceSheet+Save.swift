package import Workshops

extension SQLConnection {
    /// Stores a sheet in the place of what was stored of its workshop.
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
            [("closed_at", .instant(closing.date)), ("closed_by", .text(closing.author))])
        for (participant, presence) in sheet.presences.sorted(by: { $0.key < $1.key }) {
            try insert(
                into: "presence",
                key + [("participant", .integer(participant)), ("presence", .text(presence.rawValue))])
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

    /// Records what became of a workshop, without a change of what calendars show of it.
    package func set(_ state: Workshop.State, ofWorkshop workshop: String, of programme: Identifier) throws {
        try execute(
            "UPDATE workshop SET workshop_state = $3 WHERE programme = $1 AND id = $2",
            [.textForm(of: programme), .text(workshop), .text(state.rawValue)])
    }
}
