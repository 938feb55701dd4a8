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

    /// Whether some chequebook went to the reserve or came from it.
    package func chequebooksHaveMoved(of programme: Identifier) throws -> Bool {
        try !rows(
            "SELECT movement FROM chequebook_movement WHERE programme = $1 LIMIT 1", [.textForm(of: programme)]
        ).isEmpty
    }

    private func allot(_ communes: [Commune], reserve: Int, _ programme: SQLValue) throws {
        let holders =
            communes.flatMap { Array(repeating: SQLValue.text($0.name), count: $0.chequebooks) }
            + Array(repeating: .null, count: reserve)
        let stored = try rows("SELECT commune FROM chequebook WHERE programme = $1 ORDER BY number", [programme])
            .map { try SQLValue.optional($0.optional("commune", $0.text)) }
        guard stored != holders else { return }
        try execute("DELETE FROM chequebook WHERE programme = $1", [programme])
        for (number, holder) in zip(1..., holders) {
            try insert(
                into: "chequebook", [("programme", programme), ("number", .integer(number)), ("commune", holder)])
        }
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
