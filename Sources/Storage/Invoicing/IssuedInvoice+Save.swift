package import Billing
internal import Crypto
internal import Foundation
package import Workshops

extension SQLConnection {
    /// Keeps a document with its files, and the records that it was computed from, which are copied as they are.
    ///
    /// `states` are those of the workshops that it was computed from, `anomalies` what was found between the registers.
    /// The fingerprint of `document` is worked out here.
    /// - Throws: ``StorageError/constraint(_:)`` when its rank or its number was given before.
    package func keep(
        _ document: IssuedInvoice, files: [String: String], _ states: WorkshopStates, _ tariff: Tariff,
        anomalies: [Reconciliation.Line], of programme: Identifier
    ) throws -> IssuedInvoice {
        try insert(document, of: programme)
        for session in document.sessions { try insert(session, of: document) }
        try copyWorkshops(document, states, tariff, of: programme)
        try copyPresences(document, of: programme)
        try copyPasses(document, tariff, of: programme)
        for (place, line) in anomalies.enumerated() { try insert(line, at: place + 1, of: document) }
        for (name, content) in files.sorted(by: { $0.key < $1.key }) {
            try insert(
                into: "invoice_file",
                [("invoice", .integer(document.rank)), ("name", .text(name)), ("content", .text(content))])
        }
        var kept = document
        kept.fingerprint = try fingerprint(ofInvoice: document.rank)
        try execute(
            "UPDATE invoice SET fingerprint = $2 WHERE rank = $1", [.integer(document.rank), .text(kept.fingerprint)])
        return kept
    }

    private func insert(_ document: IssuedInvoice, of programme: Identifier) throws {
        try insert(
            into: "invoice",
            [
                ("rank", .integer(document.rank)), ("programme", .textForm(of: programme)),
                ("number", .textForm(of: document.number)), ("kind", .text(document.kind.rawValue)),
                ("preceding", .optional(document.preceding?.description)),
                ("issued_on", .textForm(of: document.day)), ("issued_at", .instant(document.issued)),
                ("author", .text(document.author)), ("reason", .text(document.reason)),
                ("up_to_session", .optional(document.upToSession)), ("net_cents", .integer(document.totals.net.cents)),
                ("vat_cents", .integer(document.totals.vat.cents)), ("due_cents", .integer(document.totals.due.cents)),
                ("fingerprint", .text("")), ("audit_number", .optional(document.mark?.row)),
                ("audit_hash", .optional(document.mark?.digits)),
            ])
    }

    private func insert(_ session: SessionPrice, of document: IssuedInvoice) throws {
        try insert(
            into: "invoice_session",
            [
                ("invoice", .integer(document.rank)), ("session", .integer(session.session)),
                ("line", .optional(document.lines.firstIndex(of: session.session).map { $0 + 1 })),
                ("due_workshops", .integer(session.dueWorkshops)), ("gross_cents", .integer(session.gross.cents)),
                ("floor_cents", .integer(session.floor.cents)), ("passes", .integer(session.passes)),
                ("deductible_cents", .integer(session.deductible.cents)),
                ("applied_cents", .integer(session.applied.cents)), ("excess_cents", .integer(session.excess.cents)),
            ])
    }

    private func insert(_ line: Reconciliation.Line, at position: Int, of document: IssuedInvoice) throws {
        try insert(
            into: "invoice_anomaly",
            [
                ("invoice", .integer(document.rank)), ("position", .integer(position)),
                ("session", .integer(line.workshop.session)), ("place", .integer(line.workshop.order)),
                ("seat", .optional(line.seat)), ("participant", .optional(line.person)),
                ("kind", .text(line.anomaly.kind.rawValue)), ("given", .integer(line.anomaly.given)),
                ("asked", .optional(line.anomaly.asked)),
                ("serials", .text(line.passes.map(\.serial.description).joined(separator: "\n"))),
            ])
    }

    private func copyWorkshops(
        _ document: IssuedInvoice, _ states: WorkshopStates, _ tariff: Tariff, of programme: Identifier
    ) throws {
        for session in try sessions(of: programme) where session.number <= document.upToSession ?? .max {
            for workshop in session.workshops {
                let state = states[WorkshopNumber(session: session.number, order: workshop.order)]
                try insert(
                    into: "invoice_workshop",
                    [
                        ("invoice", .integer(document.rank)), ("session", .integer(session.number)),
                        ("place", .integer(workshop.order)), ("day", .textForm(of: workshop.date)),
                        ("state", .text(state.rawValue)), ("is_owed", .flag(tariff.undelivered.isOwed(state))),
                    ])
            }
        }
    }

    private func copyPresences(_ document: IssuedInvoice, of programme: Identifier) throws {
        try execute(
            """
            INSERT INTO invoice_presence (invoice, session, place, participant, presence)
            SELECT $1, session.number, workshop.place, participant, presence FROM presence
            JOIN workshop ON workshop.id = presence.workshop
            JOIN session ON session.programme = workshop.programme AND session.id = workshop.session
            WHERE presence.programme = $2 AND session.number <= $3
            """, [.integer(document.rank), .textForm(of: programme), .integer(document.upToSession ?? .max)])
    }

    private func copyPasses(_ document: IssuedInvoice, _ tariff: Tariff, of programme: Identifier) throws {
        let outcomes = PassOutcome.allCases.filter(tariff.passesThatCount.contains)
        let counted = outcomes.indices.map { "$\($0 + 4)" }.joined(separator: ", ")
        try execute(
            """
            INSERT INTO invoice_pass (invoice, pass, session, place, participant, serial, outcome, counts)
            SELECT $2, pass, session, place, participant, serial, outcome,
                CASE WHEN outcome IN (\(counted)) THEN 1 ELSE 0 END
            FROM (\(Self.presentedPass)) AS presented WHERE session <= $3
            """,
            [.textForm(of: programme), .integer(document.rank), .integer(document.upToSession ?? .max)]
                + outcomes.map { .text($0.rawValue) })
    }
}

extension SQLConnection {
    /// The SHA-256 of a document, of the records behind it and of its files, in hexadecimal.
    ///
    /// Rows are gone through one by one: it takes no more memory for many passes than for few.
    package func fingerprint(ofInvoice rank: Int) throws -> String {
        var hash = SHA256()
        for (table, order) in Self.partsOfInvoice {
            let key = table == "invoice" ? "rank" : "invoice"
            try eachRow("SELECT * FROM \(table) WHERE \(key) = $1 ORDER BY \(order)", [.integer(rank)]) { row in
                let cells = row.cells.filter { !Self.isLeftOut($0) }.map { "\($0.column)=\($0.text)" }
                hash.update(data: Data("\(table) \(cells.joined(separator: "; "))\n".utf8))
                return true
            }
        }
        return hash.finalize().hexadecimal
    }

    /// The fingerprint itself; and the mark where there is none, so that documents from before it keep theirs.
    private static func isLeftOut(_ cell: (column: String, text: String)) -> Bool {
        cell.column == "fingerprint" || cell.column.hasPrefix("audit_") && cell.text == "\0"
    }

    private static let partsOfInvoice = [
        ("invoice", "rank"), ("invoice_session", "session"), ("invoice_workshop", "session, place"),
        ("invoice_presence", "session, place, participant"), ("invoice_pass", "pass"),
        ("invoice_anomaly", "position"), ("invoice_file", "name"),
    ]
}
