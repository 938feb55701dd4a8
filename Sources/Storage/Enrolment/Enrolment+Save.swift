package import Workshops

extension SQLConnection {
    /// Adds an enrolment.
    ///
    /// - Throws: ``StorageError/constraint(_:)`` when somebody has the seat, when the session has no such seat, or when
    ///   the participant has one in any session.
    package func add(_ enrolment: Enrolment, _ rules: EnrolmentRules, of programme: Identifier) throws {
        try insert(
            into: "enrolment",
            [("programme", .textForm(of: programme)), ("number", .integer(enrolment.number))] + enrolment.columns
                + rules.columns)
    }

    /// Changes the enrolment of that number, or adds it.
    ///
    /// - Throws: what ``add(_:_:of:)`` does.
    package func save(_ enrolment: Enrolment, _ rules: EnrolmentRules, of programme: Identifier) throws {
        try upsert(
            into: "enrolment",
            key: [("programme", .textForm(of: programme)), ("number", .integer(enrolment.number))],
            enrolment.columns + rules.columns)
    }

    /// Puts somebody on the waiting list, or changes what they wait for.
    package func save(_ turn: WaitingTurn, of programme: Identifier) throws {
        try upsert(
            into: "waiting_turn",
            key: [("programme", .textForm(of: programme)), ("participant", .integer(turn.participant))],
            [
                ("turn", .integer(turn.turn)), ("session", .optional(turn.session)), ("since", .instant(turn.since)),
            ])
    }

    /// Records that somebody without a seat withdrew.
    package func save(_ withdrawal: Withdrawal, of programme: Identifier) throws {
        try upsert(
            into: "withdrawal",
            key: [("programme", .textForm(of: programme)), ("participant", .integer(withdrawal.participant))],
            [("since", .instant(withdrawal.since)), ("reason", .text(withdrawal.reason))])
    }

    /// Records that somebody who had withdrawn asks again.
    package func removeWithdrawal(of participant: Int, of programme: Identifier) throws {
        try execute(
            "DELETE FROM withdrawal WHERE programme = $1 AND participant = $2",
            [.textForm(of: programme), .integer(participant)])
    }

    /// Makes copies of the seats, the waiting list and the withdrawals, which stand for them until the transaction ends.
    ///
    /// Whoever reads or writes them in it means the copies; what is stored stays as it is, also on a disk that may be
    /// read only.
    func standInForSeats() throws(StorageError) {
        for (table, key) in [("enrolment", "number"), ("waiting_turn", "participant"), ("withdrawal", "participant")] {
            try execute("CREATE TEMP TABLE \(table) AS SELECT * FROM \(table)")
            try execute("CREATE UNIQUE INDEX standing_\(table) ON \(table) (programme, \(key))")
        }
    }

    /// Takes somebody off the waiting list.
    package func removeWaitingTurn(of participant: Int, of programme: Identifier) throws {
        try execute(
            "DELETE FROM waiting_turn WHERE programme = $1 AND participant = $2",
            [.textForm(of: programme), .integer(participant)])
    }
}

extension Enrolment {
    fileprivate var columns: [SQLColumn] {
        [
            ("session", .text(session)),
            ("participant", .integer(participant)),
            ("seat", .integer(seat)),
            ("state", .text(state.rawValue)),
            ("first_workshop", .integer(firstWorkshop)),
            ("last_workshop", .optional(lastWorkshop)),
            ("began_at", .instant(began)),
            ("expires_at", .optional(expires)),
            ("ended_at", .optional(ended)),
            ("reason", .optional(reason)),
            ("overbooking_reason", .optional(overbookingReason)),
        ]
    }
}

extension EnrolmentRules {
    /// What the check of the schema is made against.
    fileprivate var columns: [SQLColumn] { [("seats", .integer(seats)), ("overbooking", .integer(overbooking))] }
}
