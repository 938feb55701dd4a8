package import Workshops

extension SQLConnection {
    /// The passes that were presented at workshops, by workshop and what became of them; the engine counts.
    ///
    /// No serial is there twice, so that counts are enough. The engine sorts them in memory, so it counts a span of
    /// passes at a time.
    package func presentedPasses(of programme: Identifier, span: Int = 100_000) throws -> [PresentedPasses] {
        let key = SQLValue.textForm(of: programme)
        let last =
            try rows("SELECT COALESCE(MAX(number), 0) AS number FROM pass WHERE programme = $1", [key])
            .first?.integer("number") ?? 0
        var counts: [WorkshopNumber: [PassOutcome: Int]] = [:]
        for first in stride(from: 1, through: last, by: span) {
            for row in try rows(Self.presented, [key, .integer(first), .integer(first + span - 1)]) {
                let workshop = try WorkshopNumber(session: row.integer("session"), order: row.integer("place"))
                try counts[workshop, default: [:]][row.choice("outcome"), default: 0] += row.integer("passes")
            }
        }
        return counts.sorted { ($0.key.session, $0.key.order) < ($1.key.session, $1.key.order) }.flatMap {
            workshop, outcomes in
            PassOutcome.allCases.compactMap { outcome in
                outcomes[outcome].map {
                    PresentedPasses(session: workshop.session, workshop: workshop.order, outcome: outcome, count: $0)
                }
            }
        }
    }

    /// How many passes there are of each outcome, by workshop, among those from number `$2` to `$3`.
    private static let presented = """
        SELECT session, place, outcome, COUNT(*) AS passes FROM (\(presentedPass)) AS presented
        WHERE pass BETWEEN $2 AND $3 GROUP BY session, place, outcome
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
        state.outcome().map { (state: state, outcome: $0) }
    }

    /// By state; of one that was rejected, by the fault that was recorded.
    private static let outcome =
        "CASE "
        + outcomes.flatMap { state, outcome -> [String] in
            let when = "WHEN pass.state = '\(state.rawValue)'", byFault = state.outcome(fault: .provider) ?? outcome
            let fault = "\(when) AND claim_pass.fault = 'provider' THEN '\(sql(byFault))'"
            return (byFault == outcome ? [] : [fault]) + ["\(when) THEN '\(sql(outcome))'"]
        }.joined(separator: " ")
        + " END"

    private static func sql(_ outcome: PassOutcome) -> String { outcome.rawValue.replacing("'", with: "''") }
}
