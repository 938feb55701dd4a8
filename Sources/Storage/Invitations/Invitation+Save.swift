package import Workshops

extension SQLConnection {
    /// Adds an invitation, or changes the one of that UID.
    ///
    /// - Throws: ``StorageError/constraint(_:)`` when the recipient has another for that workshop.
    package func save(_ invitation: Invitation, of programme: Identifier) throws {
        try upsert(
            into: "invitation", key: [("programme", .textForm(of: programme)), ("uid", .text(invitation.uid))],
            invitation.columns)
    }

    /// Adds a message.
    ///
    /// - Throws: ``StorageError/constraint(_:)`` when there is one of that number, or no invitation of that UID.
    package func add(_ message: Message, of programme: Identifier) throws {
        try insert(
            into: "message",
            [("programme", .textForm(of: programme)), ("number", .integer(message.number))] + message.columns)
    }

    /// Says what has become of a message.
    package func set(_ state: Message.State, ofMessage number: Int, of programme: Identifier) throws {
        try execute(
            "UPDATE message SET state = $1 WHERE programme = $2 AND number = $3",
            [.text(state.rawValue), .textForm(of: programme), .integer(number)])
    }

    /// Forgets where messages to somebody went; those that wait are not handed over any more.
    package func forgetMessages(to participant: Int, of programme: Identifier) throws {
        try execute(
            """
            UPDATE message SET email = NULL, state = CASE state WHEN 'waiting' THEN 'superseded' ELSE state END
            WHERE programme = $1 AND uid IN (
                SELECT uid FROM invitation WHERE programme = $1 AND participant = $2
            )
            """, [.textForm(of: programme), .integer(participant)])
    }
}

extension Invitation {
    fileprivate var columns: [SQLColumn] {
        let recipient: [SQLColumn] =
            switch recipient {
            case .participant(let number): [("participant", .integer(number)), ("trainer", .null)]
            case .trainer(let identifier): [("participant", .null), ("trainer", .textForm(of: identifier))]
            }
        return recipient + [
            ("workshop", .text(workshop)),
            ("created_at", .instant(created)),
            ("answer", .optional(answer?.choice.rawValue)),
            ("answer_sequence", .optional(answer?.sequence)),
            ("answered_at", .optional(answer?.stamp)),
        ]
    }
}

extension Message {
    fileprivate var columns: [SQLColumn] {
        [
            ("uid", .text(uid)),
            ("method", .text(method.rawValue)),
            ("sequence", .integer(sequence)),
            ("stamped_at", .instant(stamp)),
            ("email", .optional(email?.description)),
            ("state", .text(state.rawValue)),
        ] + notice.columns
    }
}
