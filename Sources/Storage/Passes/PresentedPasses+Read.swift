package import Workshops

extension SQLConnection {
    /// The passes that were presented at workshops, by workshop and what became of them; the engine counts.
    ///
    /// No serial is there twice, so that counts are enough.
    package func presentedPasses(of programme: Identifier) throws -> [PresentedPasses] {
        try rows(Self.presented, [.textForm(of: programme)]).compactMap { row in
            let fault = try row.optional("fault", row.choice) as Pass.Fault?
            guard let outcome = try (row.choice("state") as Pass.State).outcome(fault: fault) else { return nil }
            return try PresentedPasses(
                session: row.integer("session"), workshop: row.integer("workshop"), outcome: outcome,
                count: row.integer("passes"))
        }
    }

    /// A pass that was given back and presented again counts where it was presented last.
    private static let presented = """
        SELECT session.number AS session, workshop.place AS workshop, presented.state AS state,
            presented.fault AS fault, passes
        FROM (
            SELECT pass_movement.workshop AS workshop, pass.state AS state, claim_pass.fault AS fault,
                COUNT(*) AS passes
            FROM pass
            LEFT JOIN claim_pass ON claim_pass.programme = pass.programme AND claim_pass.pass = pass.number
            JOIN pass_movement ON pass_movement.programme = pass.programme AND pass_movement.pass = pass.number
                AND pass_movement.place = (
                    SELECT MAX(latest.place) FROM pass_movement AS latest
                    WHERE latest.programme = pass.programme AND latest.pass = pass.number
                        AND latest.state_before = 'presented'
                )
            WHERE pass.programme = $1
                AND pass.state IN ('collected', 'scanned', 'claimed', 'paid', 'rejected', 'refused')
            GROUP BY pass_movement.workshop, pass.state, claim_pass.fault
        ) AS presented
        JOIN workshop ON workshop.id = presented.workshop
        JOIN session ON session.programme = workshop.programme AND session.id = workshop.session
        ORDER BY session.number, workshop.place, presented.state, presented.fault
        """
}
