package import Workshops

extension SQLConnection {
    /// How the communes of a programme stand, in its order; one that has left it comes last while it has chequebooks.
    package func communeStandings(of programme: Identifier) throws -> [CommuneStanding] {
        try communeStandings(programme, commune: nil)
    }

    /// How one commune stands; nil when there is none of that name.
    package func communeStanding(_ commune: String, of programme: Identifier) throws -> CommuneStanding? {
        try communeStandings(programme, commune: commune).first
    }

    private func communeStandings(_ programme: Identifier, commune: String?) throws -> [CommuneStanding] {
        let arguments: [SQLValue] = [.textForm(of: programme)] + (commune.map { [.text($0)] } ?? [])
        let held = try rows(
            """
            SELECT number, commune FROM chequebook
            WHERE programme = $1 AND commune \(commune == nil ? "IS NOT NULL" : "= $2") ORDER BY number
            """, arguments)
        let numbers = try Dictionary(grouping: held) { try $0.text("commune") }.mapValues { rows in
            try rows.map { try $0.integer("number") }
        }
        return try rows(
            "SELECT * FROM commune WHERE programme = $1 \(commune == nil ? "" : "AND name = $2") ORDER BY retired, place",
            arguments
        ).compactMap { row in
            let chequebooks = try numbers[row.text("name")] ?? []
            guard try !row.flag("retired") || !chequebooks.isEmpty else { return nil }
            return try CommuneStanding(
                commune: row.text("name"), allotted: row.integer("allotted"), answer: row.choice("answer"),
                answered: row.optional("answered_on", row.value), mandate: row.optional("mandate_on", row.value),
                imprestAccount: row.choice("imprest_account"), chequebooks: chequebooks)
        }
    }

    /// How many chequebooks there are, and the highest number of one.
    package func chequebookCount(of programme: Identifier) throws -> (count: Int, highest: Int) {
        let found = try rows(
            "SELECT COUNT(*) AS count, MAX(number) AS highest FROM chequebook WHERE programme = $1",
            [.textForm(of: programme)])
        return try found.first.map { row in
            (try row.integer("count"), try row.optional("highest", row.integer) ?? 0)
        } ?? (0, 0)
    }

    /// The numbers of the chequebooks in the reserve.
    package func reserveChequebooks(of programme: Identifier) throws -> [Int] {
        try rows(
            "SELECT number FROM chequebook WHERE programme = $1 AND commune IS NULL ORDER BY number",
            [.textForm(of: programme)]
        ).map { try $0.integer("number") }
    }

    /// What went from the reserve and back, in that order.
    package func chequebookMovements(of programme: Identifier) throws -> [ChequebookMovement] {
        let found = try rows(
            "SELECT * FROM chequebook_movement WHERE programme = $1 ORDER BY movement, chequebook",
            [.textForm(of: programme)])
        return try Dictionary(grouping: found) { try $0.integer("movement") }.sorted { $0.key < $1.key }.map {
            _, rows in
            try ChequebookMovement(
                commune: rows[0].text("commune"), numbers: rows.map { try $0.integer("chequebook") },
                isReturn: rows[0].flag("is_return"), date: rows[0].value("moved_on"), reason: rows[0].text("reason"))
        }
    }
}
