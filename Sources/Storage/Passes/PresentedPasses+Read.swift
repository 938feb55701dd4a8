package import Workshops

extension SQLConnection {
    /// The passes that were presented at workshops, by workshop and what became of them; the engine counts.
    ///
    /// No serial is there twice, so that counts are enough.
    package func presentedPasses(of programme: Identifier) throws -> [PresentedPasses] {
        try rows(Self.presented, [.textForm(of: programme)]).map { row in
            try PresentedPasses(
                session: row.integer("session"), workshop: row.integer("workshop"), outcome: row.choice("outcome"),
                count: row.integer("passes"))
        }
    }

    /// How many passes there are of each outcome, by workshop.
    private static let presented = """
        SELECT session, place AS workshop, outcome, COUNT(*) AS passes FROM (\(presentedPass)) AS presented
        GROUP BY session, place, outcome ORDER BY session, place, outcome
        """

    /// Every pass that was presented in the programme `$1`: where, by whom, and what became of it.
    ///
    /// A pass that was given back and presented again counts where it was presented last.
    static let presentedPass = """
        SELECT pass.number AS pass, session.number AS session, workshop.place AS place,
            pass_movement.participant AS participant, pass.serial AS serial, \(outcome) AS outcome
        FROM pass
        LEFT JOIN claim_pass ON claim_pass.programme = pass.programme AND claim_pass.pass = pass.number
        JOIN pass_movement ON pass_movement.programme = pass.programme AND pass_movement.pass = pass.number
            AND pass_movement.place = (
                SELECT MAX(latest.place) FROM pass_movement AS latest
                WHERE latest.programme = pass.programme AND latest.pass = pass.number
                    AND latest.state_before = 'presented'
            )
        JOIN workshop ON workshop.id = pass_movement.workshop
        JOIN session ON session.programme = workshop.programme AND session.id = workshop.session
        WHERE pass.programme = $1 AND pass.state IN (\(outcomes.map { "'\($0.state.rawValue)'" }.joined(separator: ", ")))
        """

    private static let outcomes = Pass.State.allCases.compactMap { state in
        state.outcome(fault: nil).map { (state: state, outcome: $0) }
    }

    /// The fault of a rejection counts before the state alone does.
    private static let outcome: String = {
        let faults = Pass.Fault.allCases.flatMap { fault in
            outcomes.compactMap { state, usual -> String? in
                guard let outcome = state.outcome(fault: fault), outcome != usual else { return nil }
                return "WHEN pass.state = '\(state.rawValue)' AND fault = '\(fault.rawValue)' THEN '\(sql(outcome))'"
            }
        }
        let states = outcomes.map { "WHEN pass.state = '\($0.state.rawValue)' THEN '\(sql($0.outcome))'" }
        return "CASE \((faults + states).joined(separator: " ")) END"
    }()

    private static func sql(_ outcome: PassOutcome) -> String { outcome.rawValue.replacing("'", with: "''") }
}
