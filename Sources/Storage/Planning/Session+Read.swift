package import Workshops

/// Which session begins when.
package struct SessionStart: Sendable, Equatable {
    package let id: String
    package let number: Int
    /// Of its first workshop.
    package let day: CivilDate
}

extension SQLConnection {
    /// The sessions of a programme by their number, each with its workshops in their order.
    package func sessions(of programme: Identifier) throws -> [Session] { try sessions(programme, "", []) }

    /// One session by its number; nil when there is none.
    package func session(_ number: Int, of programme: Identifier) throws -> Session? {
        try sessions(programme, "AND session.number = $2", [.integer(number)]).first
    }

    /// One session by its identity; nil when there is none.
    package func session(id: String, of programme: Identifier) throws -> Session? {
        try sessions(programme, "AND session.id = $2", [.text(id)]).first
    }

    /// The sessions at the venues to which there is a way from a commune, by number.
    package func sessions(reachedFrom commune: String, of programme: Identifier) throws -> [Session] {
        try sessions(
            programme,
            """
            AND session.venue IN (
                SELECT venue FROM commune_journey
                WHERE commune_journey.programme = $1 AND commune_journey.commune = $2
            )
            """, [.text(commune)])
    }

    /// When the sessions at a venue begin, the first one first; none that is cancelled.
    package func sessionStarts(at venue: Identifier, of programme: Identifier) throws -> [SessionStart] {
        try rows(
            """
            SELECT session.id, number, day FROM session
            JOIN workshop ON workshop.programme = session.programme AND workshop.session = session.id AND place = 1
            WHERE session.programme = $1 AND session.venue = $2 AND state <> 'cancelled' ORDER BY day, number
            """, [.textForm(of: programme), .textForm(of: venue)]
        ).map { try SessionStart(id: $0.text("id"), number: $0.integer("number"), day: $0.value("day")) }
    }

    private func sessions(_ programme: Identifier, _ condition: String, _ arguments: [SQLValue]) throws -> [Session] {
        let found = try rows(
            """
            SELECT session.id AS session_id, number, session.venue, state, chosen_theme, workshop.id, place, day, start_minute,
                end_minute, trainer, workshop_state, state_reason, is_agreed, sequence,
                created_at, modified_at
            FROM session
            LEFT JOIN workshop ON workshop.programme = session.programme AND workshop.session = session.id
            WHERE session.programme = $1 \(condition) ORDER BY number, place
            """, [.textForm(of: programme)] + arguments)
        return try found.reduce(into: []) { sessions, row in
            let id = try row.text("session_id")
            if sessions.last?.id != id {
                let session = try Session(
                    id: id, number: row.integer("number"), venue: row.value("venue"), state: row.choice("state"),
                    chosenTheme: row.optional("chosen_theme", row.text), workshops: [])
                sessions.append(session)
            }
            if let workshop = try Workshop(row) { sessions[sessions.count - 1].workshops.append(workshop) }
        }
    }
}

extension Workshop {
    /// Nil where the row has none.
    fileprivate init?(_ row: SQLRow) throws {
        guard let id = try row.optional("id", row.text) else { return nil }
        try self.init(
            id: id, order: row.integer("place"), date: row.value("day"), span: row.span,
            trainer: row.value("trainer"), state: row.choice("workshop_state"),
            stateReason: row.optional("state_reason", row.text), isAgreed: row.flag("is_agreed"),
            revision: Revision(row))
    }
}
