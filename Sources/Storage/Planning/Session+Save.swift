package import Workshops

extension SQLConnection {
    /// Adds a session, or changes the one of that id, its workshops too.
    ///
    /// To exchange something between sessions (numbers, hours, trainers), save them together.
    package func save(_ session: Session, of programme: Identifier) throws {
        try save([session], of: programme)
    }

    /// Adds or changes several sessions at once, in any order, whatever they exchange.
    ///
    /// Workshops that a session no longer has are removed; a workshop never changes session.
    /// - Throws: ``StorageError/constraint(_:)`` when a number is taken, when a venue or a trainer would
    ///   have two live workshops at the same start, or is not of the programme.
    package func save(_ sessions: [Session], of programme: Identifier) throws {
        let programme = SQLValue.textForm(of: programme)
        // Ranked out of the way first, then placed as if cancelled, they clash with nothing while they
        // move; only the final state is shown to the schema.
        for session in sessions { try setAside(session, programme) }
        for session in sessions { try place(session, programme) }
        for session in sessions {
            try execute(
                "UPDATE session SET state = $1 WHERE programme = $2 AND id = $3",
                [.text(session.state.rawValue), programme, .text(session.id)])
        }
    }

    /// More than any session or workshop is ever numbered.
    private static var aside: Int { 1_000_000 }

    private func setAside(_ session: Session, _ programme: SQLValue) throws {
        try execute(
            "UPDATE session SET number = number + \(Self.aside) WHERE programme = $1 AND id = $2",
            [programme, .text(session.id)])
        try execute(
            "UPDATE workshop SET place = place + \(Self.aside) WHERE programme = $1 AND session = $2",
            [programme, .text(session.id)])
    }

    private func place(_ session: Session, _ programme: SQLValue) throws {
        try upsert(
            into: "session", key: [("programme", programme), ("id", .text(session.id))],
            [
                ("number", .integer(session.number)), ("venue", .textForm(of: session.venue)),
                ("state", .text(Session.State.cancelled.rawValue)), ("chosen_theme", .optional(session.chosenTheme)),
            ])
        for workshop in session.workshops {
            try upsert(
                into: "workshop",
                key: [("programme", programme), ("session", .text(session.id)), ("id", .text(workshop.id))],
                workshop.columns + [
                    ("venue", .textForm(of: session.venue)), ("session_state", .text(Session.State.cancelled.rawValue)),
                ])
        }
        try execute(
            "DELETE FROM workshop WHERE programme = $1 AND session = $2 AND place > \(Self.aside)",
            [programme, .text(session.id)])
    }
}

extension Workshop {
    fileprivate var columns: [SQLColumn] {
        [
            ("place", .integer(order)),
            ("day", .textForm(of: date)),
            ("start_minute", .integer(span.start.minutes)),
            ("end_minute", .integer(span.end.minutes)),
            ("trainer", .textForm(of: trainer)),
            ("workshop_state", .text(state.rawValue)),
            ("state_reason", .optional(stateReason)),
            ("is_agreed", .flag(isAgreed)),
        ] + revision.columns
    }
}
