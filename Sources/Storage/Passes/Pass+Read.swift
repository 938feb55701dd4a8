package import Workshops

/// Who has a chequebook.
package struct ChequebookHolder: Sendable, Equatable {
    package let number: Int
    /// The commune that has or had it; nil for the reserve.
    package let commune: String?
    /// Whom it was given to; nil for nobody.
    package let participant: Int?
}

extension SQLConnection {
    /// A chequebook; nil when there is none of that number.
    package func chequebook(_ number: Int, of programme: Identifier) throws -> ChequebookHolder? {
        try holders(programme, "AND chequebook.number = $2", [.integer(number)]).first
    }

    /// The chequebooks of a commune that were given to nobody, by number.
    package func chequebooksToGive(by commune: String, of programme: Identifier) throws -> [Int] {
        try holders(programme, "AND commune = $2 AND participant IS NULL", [.text(commune)]).map(\.number)
    }

    /// The chequebooks that were given to somebody, by number.
    package func chequebooks(givenTo participant: Int, of programme: Identifier) throws -> [Int] {
        try rows(
            "SELECT chequebook FROM distribution WHERE programme = $1 AND participant = $2 ORDER BY chequebook",
            [.textForm(of: programme), .integer(participant)]
        ).map { try $0.integer("chequebook") }
    }

    /// The passes of a chequebook, by number.
    package func passes(ofChequebook chequebook: Int, in programme: Identifier) throws -> [Pass] {
        try passes(programme, "AND chequebook = $2", [.integer(chequebook)])
    }

    /// The passes of other commissioners that somebody was the last to present, by number.
    package func otherPasses(presentedBy participant: Int, of programme: Identifier) throws -> [Pass] {
        try passes(
            programme,
            """
            AND chequebook IS NULL AND EXISTS (
                SELECT 1 FROM pass_movement WHERE pass_movement.programme = pass.programme
                    AND pass_movement.pass = pass.number AND pass_movement.participant = $2
                    AND pass_movement.place = (
                        SELECT MAX(latest.place) FROM pass_movement AS latest
                        WHERE latest.programme = pass.programme AND latest.pass = pass.number
                            AND latest.state_before = 'presented'
                    )
            )
            """, [.integer(participant)])
    }

    /// How many passes somebody has and can present.
    ///
    /// Asked of each of their chequebooks: as one join, SQLite would look at every pass there is.
    package func passesToPresent(by participant: Int, of programme: Identifier) throws -> Int {
        let found = try rows(
            """
            SELECT COALESCE(SUM((
                SELECT COUNT(*) FROM pass WHERE pass.programme = distribution.programme
                    AND pass.chequebook = distribution.chequebook AND state = 'distributed'
            )), 0) AS passes
            FROM distribution WHERE programme = $1 AND participant = $2
            """, [.textForm(of: programme), .integer(participant)])
        return try found.first?.integer("passes") ?? 0
    }

    /// How many passes are given at each workshop.
    package func passCollection(of programme: Identifier) throws -> PassCollection {
        let found = try rows(
            "SELECT collection, passes_per_chequebook, workshops_per_session FROM programme WHERE identifier = $1",
            [.textForm(of: programme)])
        guard let row = found.first else {
            return PassCollection(.everyWorkshop, passesPerChequebook: 0, workshops: 0)
        }
        return try PassCollection(
            row.choice("collection"), passesPerChequebook: row.integer("passes_per_chequebook"),
            workshops: row.integer("workshops_per_session"))
    }

    /// The pass of a serial; nil when nobody has read it yet.
    package func pass(_ serial: PassSerial, of programme: Identifier) throws -> Pass? {
        try passes(programme, "AND serial = $2", [.textForm(of: serial)]).first
    }

    /// All passes in a state.
    package func passes(in state: Pass.State, of programme: Identifier) throws -> [Pass] {
        try passes(programme, "AND state = $2", [.text(state.rawValue)])
    }

    /// The number for a pass of another commissioner.
    package func nextPassNumber(of programme: Identifier) throws -> Int {
        try next("number", in: "pass", of: programme)
    }

    /// What became of a pass, the first step first.
    package func movements(ofPass pass: Int, in programme: Identifier) throws -> [PassMovement] {
        try movements(programme, "AND pass = $2", [.integer(pass)])
    }

    /// How many passes each participant gave at a workshop, but for those that they have again.
    package func passesGiven(atWorkshop workshop: String, of programme: Identifier) throws -> [Int: Int] {
        let found = try rows(
            """
            SELECT participant, \(Self.given) AS passes FROM pass_movement
            WHERE programme = $1 AND workshop = $2 AND participant IS NOT NULL GROUP BY participant
            """, [.textForm(of: programme), .text(workshop)])
        return try Dictionary(
            found.map { try ($0.integer("participant"), $0.integer("passes")) }, uniquingKeysWith: { first, _ in first }
        )
    }

    /// Of movements: how many passes were collected and not given back; both happen at the same workshop.
    static let given = """
        SUM(CASE WHEN state_before = 'presented' AND state_after = 'collected' THEN 1
            WHEN state_before = 'collected' AND state_after = 'distributed' THEN -1 ELSE 0 END)
        """

    /// The passes that were collected at a workshop and not given back, with who gave each.
    package func passesTaken(
        atWorkshop workshop: String, of programme: Identifier
    ) throws -> [(pass: Pass, participant: Int?)] {
        let taken = try rows(
            """
            SELECT taken.pass, taken.participant FROM pass_movement AS taken
            WHERE taken.programme = $1 AND taken.workshop = $2 AND \(Self.isTaken) ORDER BY taken.pass
            """, [.textForm(of: programme), .text(workshop)])
        return try taken.flatMap { row in
            let giver = try row.optional("participant", row.integer)
            return try passes(programme, "AND number = $2", [.integer(row.integer("pass"))]).map { ($0, giver) }
        }
    }

    /// The passes that were refused at a workshop and not presented since, with who had each.
    package func passesRefused(
        atWorkshop workshop: String, of programme: Identifier
    ) throws -> [(pass: Pass, participant: Int?)] {
        try passes(in: .refused, of: programme).compactMap { pass in
            let refusal = try movements(ofPass: pass.number, in: programme).last { $0.after == .refused }
            guard let refusal, refusal.workshop == workshop else { return nil }
            return (pass, refusal.participant)
        }
    }

    /// How many passes are where.
    package func passLedger(of programme: Identifier) throws -> PassLedger {
        var ledger = PassLedger()
        let key = SQLValue.textForm(of: programme)
        for row in try rows(
            "SELECT state, COUNT(*) AS passes FROM pass WHERE programme = $1 GROUP BY state", [key])
        {
            ledger.counts[.init(try row.choice("state"), isInReserve: false)] = try row.integer("passes")
        }
        // Counted here: asked to, SQLite would go through every pass there is, state after state.
        try eachRow("SELECT state FROM pass WHERE programme = $1 AND chequebook IS NULL ORDER BY number", [key]) {
            row in
            let account = PassLedger.Account(try row.choice("state"), isInReserve: false)
            ledger.others[account, default: 0] += 1
            ledger.counts[account, default: 0] -= 1
            return true
        }
        let reserve = try receivedPassesInReserve(of: programme)
        ledger.counts[.reserve] = reserve
        ledger.counts[.allocated, default: 0] -= reserve
        ledger.counts = ledger.counts.filter { $0.value != 0 }
        return ledger
    }

    /// Chequebook after chequebook: those of the reserve are few beside all passes that nobody was given.
    private func receivedPassesInReserve(of programme: Identifier) throws -> Int {
        let found = try rows(
            """
            SELECT COALESCE(SUM((
                SELECT COUNT(*) FROM pass WHERE pass.programme = chequebook.programme
                    AND pass.chequebook = chequebook.number AND pass.state = 'received'
            )), 0) AS passes
            FROM chequebook WHERE chequebook.programme = $1 AND commune IS NULL
            """, [.textForm(of: programme)])
        return try found.first?.integer("passes") ?? 0
    }

    private func holders(
        _ programme: Identifier, _ condition: String, _ arguments: [SQLValue]
    ) throws -> [ChequebookHolder] {
        try rows(
            """
            SELECT chequebook.number, commune, participant FROM chequebook
            LEFT JOIN distribution ON distribution.programme = chequebook.programme
                AND distribution.chequebook = chequebook.number
            WHERE chequebook.programme = $1 \(condition) ORDER BY chequebook.number
            """, [.textForm(of: programme)] + arguments
        ).map { row in
            try ChequebookHolder(
                number: row.integer("number"), commune: row.optional("commune", row.text),
                participant: row.optional("participant", row.integer))
        }
    }

    private func passes(_ programme: Identifier, _ condition: String, _ arguments: [SQLValue]) throws -> [Pass] {
        try rows(
            "SELECT * FROM pass WHERE programme = $1 \(condition) ORDER BY number",
            [.textForm(of: programme)] + arguments
        ).map { row in
            try Pass(
                number: row.integer("number"), chequebook: row.optional("chequebook", row.integer),
                state: row.choice("state"), serial: row.optional("serial", row.value))
        }
    }

    private func movements(
        _ programme: Identifier, _ condition: String, _ arguments: [SQLValue]
    ) throws -> [PassMovement] {
        try rows(
            "SELECT * FROM pass_movement WHERE programme = $1 \(condition) ORDER BY pass, place",
            [.textForm(of: programme)] + arguments
        ).map { row in
            try PassMovement(
                pass: row.integer("pass"), from: row.choice("state_before"), to: row.choice("state_after"),
                date: row.value("moved_on"), author: row.text("author"), reason: row.text("reason"),
                participant: row.optional("participant", row.integer), workshop: row.optional("workshop", row.text))
        }
    }
}
