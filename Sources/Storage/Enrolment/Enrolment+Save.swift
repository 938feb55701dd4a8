package import Workshops

extension SQLConnection {
    /// Adds an enrolment.
    ///
    /// - Throws: ``StorageError/constraint(_:)`` when somebody has the seat, when the session has no such seat, or when
    ///   the participant has one in any session.
    package func add(_ enrolment: Enrolment, seats: Int, of programme: Identifier) throws {
        try insert(
            into: "enrolment",
            [("programme", .textForm(of: programme)), ("number", .integer(enrolment.number))] + enrolment.columns
                + [("seats", .integer(seats))])
    }

    /// Changes the enrolment of that number, or adds it.
    ///
    /// - Throws: what ``add(_:seats:of:)`` does.
    package func save(_ enrolment: Enrolment, seats: Int, of programme: Identifier) throws {
        try upsert(
            into: "enrolment",
            key: [("programme", .textForm(of: programme)), ("number", .integer(enrolment.number))],
            enrolment.columns + [("seats", .integer(seats))])
    }

    /// Puts somebody on the waiting list, or changes what they wait for.
    package func save(_ turn: WaitingTurn, of programme: Identifier) throws {
        try upsert(
            into: "waiting_turn",
            key: [("programme", .textForm(of: programme)), ("participant", .integer(turn.participant))],
            [
                ("turn", .integer(turn.turn)), ("session", .optional(turn.session)), ("since", .instant(turn.since)),
            ])
    }

    /// Takes somebody off the waiting list.
    package func removeWaitingTurn(of participant: Int, of programme: Identifier) throws {
        try execute(
            "DELETE FROM waiting_turn WHERE programme = $1 AND participant = $2",
            [.textForm(of: programme), .integer(participant)])
    }
}

extension Enrolment {
    fileprivate var columns: [SQLColumn] {
        [
            ("session", .text(session)),
            ("participant", .integer(participant)),
            ("seat", .integer(seat)),
            ("state", .text(state.rawValue)),
            ("first_workshop", .integer(firstWorkshop)),
            ("last_workshop", .optional(lastWorkshop)),
            ("began_at", .instant(began)),
            ("expires_at", .optional(expires)),
            ("ended_at", .optional(ended)),
            ("reason", .optional(reason)),
        ]
    }
}
