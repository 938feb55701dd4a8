package import Billing
import Workshops

extension SQLConnection {
    /// The workshops that a document was computed from, with who came, which passes were presented, and what did not agree.
    ///
    /// Of one session, or of all.
    package func evidence(ofInvoice rank: Int, session: Int? = nil) throws -> [WorkshopEvidence] {
        let condition = session == nil ? "" : "AND session = $2"
        let arguments = [SQLValue.integer(rank)] + (session.map { [.integer($0)] } ?? [])
        let rows = { (table: String, order: String) throws in
            try self.rows("SELECT * FROM \(table) WHERE invoice = $1 \(condition) ORDER BY \(order)", arguments)
        }
        let number = { (row: SQLRow) throws in
            try WorkshopNumber(session: row.integer("session"), order: row.integer("place"))
        }
        let presences = try Dictionary(grouping: rows("invoice_presence", "participant"), by: number)
        let passes = try Dictionary(grouping: rows("invoice_pass", "participant, serial"), by: number)
        let anomalies = try Dictionary(grouping: rows("invoice_anomaly", "position"), by: number)
        return try rows("invoice_workshop", "session, place").map { row in
            let number = try number(row)
            return try WorkshopEvidence(
                number: number, day: row.value("day"), state: row.choice("state"), isOwed: row.flag("is_owed"),
                presences: (presences[number] ?? []).map {
                    try .init(person: $0.integer("participant"), presence: $0.choice("presence"))
                },
                passes: (passes[number] ?? []).map { pass in
                    try .init(
                        serial: pass.text("serial"), person: pass.optional("participant", pass.integer),
                        outcome: pass.choice("outcome"), counts: pass.flag("counts"))
                }, anomalies: (anomalies[number] ?? []).map(WorkshopEvidence.FoundAnomaly.init))
        }
    }
}

extension WorkshopEvidence.FoundAnomaly {
    fileprivate init(_ row: SQLRow) throws {
        let asked = try row.optional("asked", row.integer)
        guard let anomaly = Anomaly(try row.choice("kind"), given: try row.integer("given"), asked: asked) else {
            throw StorageError.unreadable(column: "asked")
        }
        self.init(
            anomaly, seat: try row.optional("seat", row.integer), person: try row.optional("participant", row.integer),
            serials: try row.text("serials").split(separator: "\n").map(String.init))
    }
}
