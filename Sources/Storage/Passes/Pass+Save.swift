package import Workshops

extension SQLConnection {
    /// Adds a pass of another commissioner.
    package func add(_ pass: Pass, of programme: Identifier) throws {
        try insert(
            into: "pass",
            [
                ("programme", .textForm(of: programme)), ("number", .integer(pass.number)),
                ("chequebook", pass.chequebook.map(SQLValue.integer) ?? .null), ("state", .text(pass.state.rawValue)),
                ("serial", .optional(pass.serial?.description)),
            ])
    }

    /// Records what is printed on a pass.
    /// - Throws: ``StorageError/constraint(_:)`` when another pass has that serial.
    package func set(_ serial: PassSerial, ofPass pass: Int, of programme: Identifier) throws {
        try execute(
            "UPDATE pass SET serial = $3 WHERE programme = $1 AND number = $2",
            [.textForm(of: programme), .integer(pass), .textForm(of: serial)])
    }

    /// Moves a pass, and keeps when, by whom and why.
    /// - Throws: ``StorageError/constraint(_:)`` when there is no such step, or the pass is not in the state before it.
    package func move(_ movement: PassMovement, of programme: Identifier) throws {
        let key: [SQLValue] = [.textForm(of: programme), .integer(movement.pass)]
        let last = try rows(
            "SELECT MAX(place) AS place FROM pass_movement WHERE programme = $1 AND pass = $2", key)
        let place = try last.first.flatMap { try $0.optional("place", $0.integer) } ?? 0
        let state = try rows("SELECT state FROM pass WHERE programme = $1 AND number = $2", key).first?.text("state")
        guard state == movement.before.rawValue else {
            throw StorageError.constraint("pass \(movement.pass) is \(state ?? "nowhere")")
        }
        try insert(
            into: "pass_movement",
            [
                ("programme", key[0]), ("pass", key[1]), ("place", .integer(place + 1)),
                ("state_before", .text(movement.before.rawValue)), ("state_after", .text(movement.after.rawValue)),
                ("moved_on", .textForm(of: movement.date)), ("author", .text(movement.author)),
                ("reason", .text(movement.reason)),
                ("participant", movement.participant.map(SQLValue.integer) ?? .null),
                ("workshop", .optional(movement.workshop)),
            ])
        try execute(
            "UPDATE pass SET state = $3 WHERE programme = $1 AND number = $2",
            key + [.text(movement.after.rawValue)])
    }

    /// Records to whom a chequebook is given.
    package func give(_ chequebook: Int, to participant: Int, on day: CivilDate, of programme: Identifier) throws {
        try insert(
            into: "distribution",
            [
                ("programme", .textForm(of: programme)), ("chequebook", .integer(chequebook)),
                ("participant", .integer(participant)), ("given_on", .textForm(of: day)),
            ])
    }

    /// Records that a chequebook was handed back.
    package func takeBack(_ chequebook: Int, of programme: Identifier) throws {
        try execute(
            "DELETE FROM distribution WHERE programme = $1 AND chequebook = $2",
            [.textForm(of: programme), .integer(chequebook)])
    }
}
