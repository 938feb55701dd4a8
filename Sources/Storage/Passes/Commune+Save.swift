package import Workshops

extension SQLConnection {
    /// Stores the communes of a programme, in their order, and the chequebooks that are allotted to them.
    ///
    /// Answers and agreements stay. A commune that has left the programme stays, retired, while something refers to it.
    /// Chequebooks are numbered commune after commune, those of the reserve last, and numbered anew while none has
    /// moved; ``chequebooksHaveMoved(of:)`` tells.
    func save(_ communes: [Commune], reserve: Int, of programme: Identifier) throws {
        let key = SQLValue.textForm(of: programme)
        try execute("DELETE FROM commune_journey WHERE programme = $1", [key])
        try execute("UPDATE commune SET retired = 1 WHERE programme = $1", [key])
        for (place, commune) in zip(1..., communes) {
            try upsert(
                into: "commune", key: [("programme", key), ("name", .text(commune.name))],
                [
                    ("place", .integer(place)), ("retired", .flag(false)),
                    ("name_in_decision", .optional(commune.nameInDecision)),
                    ("allotted", .integer(commune.chequebooks)),
                ])
            for (venue, minutes) in commune.minutes.sorted(by: { $0.key < $1.key }) {
                try insert(
                    into: "commune_journey",
                    [
                        ("programme", key), ("commune", .text(commune.name)), ("venue", .textForm(of: venue)),
                        ("minutes", .integer(minutes)),
                    ])
            }
        }
        if try !chequebooksHaveMoved(of: programme) { try allot(communes, reserve: reserve, key) }
        try forgetCommunes(key)
    }

    /// Whether some chequebook went to the reserve, came from it or was given to somebody, or some pass was presented.
    package func chequebooksHaveMoved(of programme: Identifier) throws -> Bool {
        try ["chequebook_movement", "pass_movement"].contains { table in
            try !rows("SELECT 1 FROM \(table) WHERE programme = $1 LIMIT 1", [.textForm(of: programme)]).isEmpty
        }
    }

    /// Every pass of every chequebook, as it came.
    private func makePasses(_ programme: SQLValue) throws {
        try execute(
            """
            INSERT INTO pass (programme, number, chequebook, state)
            WITH RECURSIVE leaf (number) AS (
                SELECT 1 UNION ALL
                SELECT number + 1 FROM leaf
                WHERE number < (SELECT passes_per_chequebook FROM programme WHERE identifier = $1)
            )
            SELECT chequebook.programme, (chequebook.number - 1) * passes_per_chequebook + leaf.number,
                chequebook.number, 'received'
            FROM chequebook
            JOIN programme ON programme.identifier = chequebook.programme
            JOIN leaf ON leaf.number <= passes_per_chequebook
            WHERE chequebook.programme = $1
            """, [programme])
    }

    private func allot(_ communes: [Commune], reserve: Int, _ programme: SQLValue) throws {
        let holders =
            communes.flatMap { Array(repeating: SQLValue.text($0.name), count: $0.chequebooks) }
            + Array(repeating: .null, count: reserve)
        let stored = try rows("SELECT commune FROM chequebook WHERE programme = $1 ORDER BY number", [programme])
            .map { try SQLValue.optional($0.optional("commune", $0.text)) }
        let passes = try rows(
            """
            SELECT COUNT(*) AS stored, MAX(passes_per_chequebook) AS each_has FROM programme
            LEFT JOIN pass ON pass.programme = programme.identifier WHERE identifier = $1
            """, [programme]
        ).first
        let isWhole = try passes.map { try $0.integer("stored") == holders.count * $0.integer("each_has") } ?? false
        guard stored != holders || !isWhole else { return }
        try execute("DELETE FROM pass WHERE programme = $1", [programme])
        try execute("DELETE FROM chequebook WHERE programme = $1", [programme])
        for (number, holder) in zip(1..., holders) {
            try insert(
                into: "chequebook", [("programme", programme), ("number", .integer(number)), ("commune", holder)])
        }
        try makePasses(programme)
    }

    /// Removes the communes that are retired and to which nothing refers.
    private func forgetCommunes(_ programme: SQLValue) throws {
        let referring = ["participant", "chequebook", "chequebook_movement"].map { table in
            "AND NOT EXISTS (SELECT 1 FROM \(table) "
                + "WHERE \(table).programme = commune.programme AND \(table).commune = commune.name)"
        }
        try execute(
            "DELETE FROM commune WHERE programme = $1 AND retired = 1 \(referring.joined(separator: " "))",
            [programme])
    }
}
