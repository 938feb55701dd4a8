package import Workshops

extension SQLConnection {
    /// The number for the next claim.
    package func nextClaimNumber(of programme: Identifier) throws -> Int {
        try next("number", in: "claim", of: programme)
    }

    /// Adds a claim that was just made, with its passes.
    /// - Throws: ``StorageError/constraint(_:)`` when one of them is not scanned or in another claim, or the month has one.
    package func add(_ claim: Claim, passes: [Int], of programme: Identifier) throws {
        let key = SQLValue.textForm(of: programme)
        try insert(
            into: "claim",
            [
                ("programme", key), ("number", .integer(claim.number)), ("month", .textForm(of: claim.month)),
                ("passes", .integer(claim.passes)), ("face_value_cents", .integer(claim.faceValue.cents)),
                ("state", .text(claim.state.rawValue)), ("made_on", .textForm(of: claim.made)),
            ])
        for pass in passes {
            try insert(
                into: "claim_pass",
                [
                    ("programme", key), ("pass", .integer(pass)), ("pass_state", .text(Pass.State.scanned.rawValue)),
                    ("claim", .integer(claim.number)), ("claim_state", .text(claim.state.rawValue)),
                ])
        }
    }

    /// Records that a claim was sent or taken back; one that was taken back has no passes any more.
    package func save(_ claim: Claim, of programme: Identifier) throws {
        let key: [SQLValue] = [.textForm(of: programme), .integer(claim.number)]
        if claim.state == .withdrawn {
            try execute("DELETE FROM claim_pass WHERE programme = $1 AND claim = $2", key)
        }
        try execute(
            """
            UPDATE claim SET state = $3, sent_on = $4, withdrawn_on = $5, reason = $6
            WHERE programme = $1 AND number = $2
            """,
            key + [
                .text(claim.state.rawValue), .optional(claim.sent?.description),
                .optional(claim.withdrawn?.description), .optional(claim.reason),
            ])
    }

    /// Records whose fault it is that a claimed pass is rejected, and why; before it moves.
    package func set(_ fault: Pass.Fault, because reason: String, ofPass pass: Int, in programme: Identifier) throws {
        try execute(
            "UPDATE claim_pass SET fault = $3, reason = $4 WHERE programme = $1 AND pass = $2",
            [.textForm(of: programme), .integer(pass), .text(fault.rawValue), .text(reason)])
    }
}
