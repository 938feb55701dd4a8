package import Workshops

extension SQLConnection {
    /// Forgets in which words others told what became of somebody: why they gave up seats, why sheets they are on were
    /// corrected or emptied, why their passes were moved or rejected.
    package func forgetReasons(of participant: Int, of programme: Identifier) throws {
        let key: [SQLValue] = [.textForm(of: programme), .integer(participant)]
        try execute("UPDATE enrolment SET reason = NULL WHERE programme = $1 AND participant = $2", key)
        try execute(
            """
            UPDATE enrolment SET overbooking_reason = ''
            WHERE programme = $1 AND participant = $2 AND overbooking_reason IS NOT NULL
            """, key)
        try execute("UPDATE withdrawal SET reason = '' WHERE programme = $1 AND participant = $2", key)
        for table in ["sheet_correction", "sheet_emptying"] {
            try execute(
                """
                UPDATE \(table) SET reason = '' WHERE programme = $1 AND (
                    workshop IN (SELECT workshop FROM presence WHERE programme = $1 AND participant = $2)
                    OR workshop IN (SELECT workshop FROM workshop_guest WHERE programme = $1 AND participant = $2)
                    OR workshop IN (
                        SELECT workshop.id FROM workshop JOIN enrolment
                            ON enrolment.programme = workshop.programme AND enrolment.session = workshop.session
                        WHERE enrolment.programme = $1 AND enrolment.participant = $2
                    )
                )
                """, key)
        }
        try execute(
            """
            UPDATE pass_movement SET reason = '' WHERE programme = $1
                AND (participant = $2 OR participant IS NULL AND \(Self.isTheirPass))
            """, key)
        try execute(
            "UPDATE claim_pass SET reason = '' WHERE programme = $1 AND reason IS NOT NULL AND \(Self.isTheirPass)", key
        )
    }

    /// A pass that somebody was given, or gave.
    private static let isTheirPass = """
        pass IN (
            SELECT pass FROM pass_movement WHERE programme = $1 AND participant = $2
            UNION SELECT pass.number FROM pass JOIN distribution
                ON distribution.programme = pass.programme AND distribution.chequebook = pass.chequebook
            WHERE distribution.programme = $1 AND distribution.participant = $2
        )
        """

    /// Blanks what people typed of others, wherever it names somebody, and leaves all that does not.
    ///
    /// Documents that were issued and the audit are never changed.
    package func forgetTexts(of programme: Identifier, where names: (String) -> Bool) throws {
        for (table, column, blank) in Self.typedTexts {
            let texts = try rows(
                "SELECT DISTINCT \(column) AS text FROM \(table) WHERE programme = $1 AND \(column) IS NOT NULL",
                [.textForm(of: programme)]
            ).map { try $0.text("text") }
            for text in texts where names(text) {
                try execute(
                    "UPDATE \(table) SET \(column) = \(blank) WHERE programme = $1 AND \(column) = $2",
                    [.textForm(of: programme), .text(text)])
            }
        }
    }

    /// Where people type what they want, and what stands there when it is forgotten.
    static let typedTexts: [(table: String, column: String, blank: String)] = [
        ("enrolment", "reason", "NULL"), ("enrolment", "overbooking_reason", "''"), ("withdrawal", "reason", "''"),
        ("exemption", "reason", "''"), ("sheet_correction", "reason", "''"), ("sheet_emptying", "reason", "''"),
        ("workshop", "state_reason", "NULL"), ("chequebook_movement", "reason", "''"),
        ("pass_movement", "reason", "''"),
        ("claim", "reason", "''"), ("claim_pass", "reason", "''"), ("assessment_comment", "comment", "''"),
    ]
}
