package import Workshops

extension SQLConnection {
    /// The communes of a programme, in its order.
    package func communes(of programme: Identifier) throws -> [Commune] {
        let key = SQLValue.textForm(of: programme)
        var minutes: [String: [Identifier: Int]] = [:]
        for row in try rows("SELECT commune, venue, minutes FROM commune_journey WHERE programme = $1", [key]) {
            try minutes[row.text("commune"), default: [:]][row.value("venue")] = row.integer("minutes")
        }
        return try rows("SELECT * FROM commune WHERE programme = $1 AND retired = 0 ORDER BY place", [key]).map { row in
            let name = try row.text("name")
            return try Commune(
                name: name, nameInDecision: row.optional("name_in_decision", row.text),
                chequebooks: row.integer("allotted"), minutes: minutes[name] ?? [:])
        }
    }

    /// The minutes from a commune to each venue that is near enough to be named.
    package func minutes(from commune: String, of programme: Identifier) throws -> [Identifier: Int] {
        let found = try rows(
            "SELECT venue, minutes FROM commune_journey WHERE programme = $1 AND commune = $2",
            [.textForm(of: programme), .text(commune)])
        return try Dictionary(
            found.map { try ($0.value("venue"), $0.integer("minutes")) }, uniquingKeysWith: { first, _ in first })
    }
}
