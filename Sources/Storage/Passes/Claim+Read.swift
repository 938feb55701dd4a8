package import Workshops

extension SQLConnection {
    /// All claims, by number.
    package func claims(of programme: Identifier) throws -> [Claim] { try claims(programme, "", []) }

    /// A claim; nil when there is none of that number.
    package func claim(_ number: Int, of programme: Identifier) throws -> Claim? {
        try claims(programme, "AND number = $2", [.integer(number)]).first
    }

    /// The claim of a month, one that was taken back aside.
    package func claim(ofMonth month: CivilMonth, of programme: Identifier) throws -> Claim? {
        try claims(programme, "AND month = $2 AND state <> 'withdrawn'", [.textForm(of: month)]).first
    }

    /// The passes of a claim, those of the first workshop first.
    package func passes(ofClaim claim: Int, in programme: Identifier) throws -> [ClaimedPass] {
        try claimedPasses(programme, "AND claim = $2", [.integer(claim)])
    }

    /// The claim in which a pass is; nil when it is in none.
    package func claim(ofPass pass: Int, in programme: Identifier) throws -> Int? {
        try rows(
            "SELECT claim FROM claim_pass WHERE programme = $1 AND pass = $2",
            [.textForm(of: programme), .integer(pass)]
        ).first?.integer("claim")
    }

    /// The numbers of the passes that were scanned on that day or before, and are in no claim.
    package func passesToClaim(scannedBy day: CivilDate, of programme: Identifier) throws -> [Int] {
        try rows(
            """
            SELECT pass.number AS number FROM pass
            JOIN pass_movement ON pass_movement.programme = pass.programme AND pass_movement.pass = pass.number
                AND pass_movement.place = (
                    SELECT MAX(latest.place) FROM pass_movement AS latest
                    WHERE latest.programme = pass.programme AND latest.pass = pass.number
                        AND latest.state_after = 'scanned'
                )
            LEFT JOIN claim_pass ON claim_pass.programme = pass.programme AND claim_pass.pass = pass.number
            WHERE pass.programme = $1 AND pass.state = 'scanned' AND moved_on <= $2 AND claim IS NULL
            ORDER BY pass.number
            """, [.textForm(of: programme), .textForm(of: day)]
        ).map { try $0.integer("number") }
    }

    private func claims(_ programme: Identifier, _ condition: String, _ arguments: [SQLValue]) throws -> [Claim] {
        try rows(
            "SELECT * FROM claim WHERE programme = $1 \(condition) ORDER BY number",
            [.textForm(of: programme)] + arguments
        ).map { row in
            try Claim(
                number: row.integer("number"), month: row.value("month"), passes: row.integer("passes"),
                faceValue: Money(cents: row.integer("face_value_cents")), state: row.choice("state"),
                made: row.value("made_on"), sent: row.optional("sent_on", row.value),
                withdrawn: row.optional("withdrawn_on", row.value), reason: row.optional("reason", row.text))
        }
    }

    private func claimedPasses(
        _ programme: Identifier, _ condition: String, _ arguments: [SQLValue]
    ) throws -> [ClaimedPass] {
        try rows(
            Self.claimed + " \(condition) ORDER BY day, session, place, serial", [.textForm(of: programme)] + arguments
        )
        .map { row in
            try ClaimedPass(
                pass: Pass(
                    number: row.integer("number"), chequebook: row.optional("chequebook", row.integer),
                    state: row.choice("state"), serial: row.optional("serial", row.value)),
                claim: row.integer("claim"),
                workshop: WorkshopNumber(session: row.integer("session"), order: row.integer("place")),
                date: row.value("day"), fault: row.optional("fault", row.choice),
                reason: row.optional("reason", row.text))
        }
    }

    /// A pass is of the workshop at which it was collected last; the day is that of the collection.
    private static let claimed = """
        SELECT pass.number AS number, chequebook, pass.state AS state, serial, claim, session.number AS session,
            workshop.place AS place, moved_on AS day, claim_pass.fault AS fault, claim_pass.reason AS reason
        FROM claim_pass
        JOIN pass ON pass.programme = claim_pass.programme AND pass.number = claim_pass.pass
        JOIN pass_movement ON pass_movement.programme = pass.programme AND pass_movement.pass = pass.number
            AND pass_movement.place = (
                SELECT MAX(latest.place) FROM pass_movement AS latest
                WHERE latest.programme = pass.programme AND latest.pass = pass.number
                    AND latest.state_before = 'presented' AND latest.state_after = 'collected'
            )
        JOIN workshop ON workshop.id = pass_movement.workshop
        JOIN session ON session.programme = workshop.programme AND session.id = workshop.session
        WHERE claim_pass.programme = $1
        """
}
