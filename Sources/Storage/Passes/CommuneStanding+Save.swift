package import Workshops

extension SQLConnection {
    /// Records how a commune stands; its chequebooks are moved by ``move(_:of:)``.
    package func save(_ standing: CommuneStanding, of programme: Identifier) throws {
        try execute(
            """
            UPDATE commune SET answer = $3, answered_on = $4, mandate_on = $5, imprest_account = $6
            WHERE programme = $1 AND name = $2
            """,
            [
                .textForm(of: programme), .text(standing.commune), .text(standing.answer.rawValue),
                .optional(standing.answered?.description), .optional(standing.mandate?.description),
                .text(standing.imprestAccount.rawValue),
            ])
    }

    /// Moves chequebooks from the reserve to a commune, or back.
    package func move(_ movement: ChequebookMovement, of programme: Identifier) throws {
        let key = SQLValue.textForm(of: programme)
        let number = try next("movement", in: "chequebook_movement", of: programme)
        for chequebook in movement.numbers {
            try execute(
                "UPDATE chequebook SET commune = $3 WHERE programme = $1 AND number = $2",
                [key, .integer(chequebook), movement.isReturn ? .null : .text(movement.commune)])
            try insert(
                into: "chequebook_movement",
                [
                    ("programme", key), ("movement", .integer(number)), ("chequebook", .integer(chequebook)),
                    ("commune", .text(movement.commune)), ("is_return", .flag(movement.isReturn)),
                    ("moved_on", .textForm(of: movement.date)), ("reason", .text(movement.reason)),
                ])
        }
    }
}
