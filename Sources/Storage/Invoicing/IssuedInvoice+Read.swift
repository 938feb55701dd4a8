package import Billing
package import Workshops

extension SQLConnection {
    /// The documents of a programme, the first one first.
    package func invoices(of programme: Identifier) throws -> [IssuedInvoice] {
        try invoices("WHERE programme = $1", [.textForm(of: programme)])
    }

    /// The document that was issued last, of whatever programme; nil when there is none.
    package func lastInvoice() throws -> IssuedInvoice? {
        try invoices("WHERE rank = (SELECT MAX(rank) FROM invoice)", []).last
    }

    /// The rank that the next document of the database has.
    package func nextInvoiceRank() throws -> Int {
        let last = try rows("SELECT MAX(rank) AS rank FROM invoice").first
        return try (last.flatMap { try $0.optional("rank", $0.integer) } ?? 0) + 1
    }

    /// A file of a document as it was issued; nil when it has none of that name.
    package func file(_ name: String, ofInvoice rank: Int) throws -> String? {
        try rows(
            "SELECT content FROM invoice_file WHERE invoice = $1 AND name = $2", [.integer(rank), .text(name)]
        ).first?.text("content")
    }

    /// All documents whose fingerprint is no longer theirs.
    package func alteredInvoices() throws -> [InvoiceNumber] {
        try invoices("", []).filter { try fingerprint(ofInvoice: $0.rank) != $0.fingerprint }.map(\.number)
    }

    /// The ranks of all documents, lowest first; 1, 2, 3… unless one is missing.
    package func invoiceRanks() throws -> [Int] {
        try rows("SELECT rank FROM invoice ORDER BY rank").map { try $0.integer("rank") }
    }

    private func invoices(_ condition: String, _ arguments: [SQLValue]) throws -> [IssuedInvoice] {
        try rows("SELECT * FROM invoice \(condition) ORDER BY rank", arguments).map { row in
            let rank = try row.integer("rank")
            return try IssuedInvoice(
                rank: rank, number: row.value("number"), kind: row.choice("kind"),
                preceding: row.optional("preceding", row.value), day: row.value("issued_on"),
                issued: row.instant("issued_at"), author: row.text("author"), reason: row.text("reason"),
                upToSession: row.optional("up_to_session", row.integer),
                totals: InvoiceTotals(
                    net: row.money("net_cents"), vat: row.money("vat_cents"), due: row.money("due_cents")),
                sessions: sessionPrices(ofInvoice: rank), lines: lines(ofInvoice: rank),
                fingerprint: row.text("fingerprint"), mark: mark(row))
        }
    }

    private func mark(_ row: SQLRow) throws -> AuditMark? {
        guard let number = try row.optional("audit_number", row.integer) else { return nil }
        return AuditMark(row: number, hash: try row.text("audit_hash"))
    }

    private func lines(ofInvoice rank: Int) throws -> [Int] {
        try rows(
            "SELECT session FROM invoice_session WHERE invoice = $1 AND line IS NOT NULL ORDER BY line",
            [.integer(rank)]
        ).map { try $0.integer("session") }
    }

    private func sessionPrices(ofInvoice rank: Int) throws -> [SessionPrice] {
        try rows("SELECT * FROM invoice_session WHERE invoice = $1 ORDER BY session", [.integer(rank)]).map { row in
            try SessionPrice(
                session: row.integer("session"), dueWorkshops: row.integer("due_workshops"),
                gross: row.money("gross_cents"), floor: row.money("floor_cents"), passes: row.integer("passes"),
                deductible: row.money("deductible_cents"), applied: row.money("applied_cents"),
                excess: row.money("excess_cents"))
        }
    }
}

extension SQLRow {
    fileprivate func money(_ column: String) throws(StorageError) -> Money { Money(cents: try integer(column)) }
}
