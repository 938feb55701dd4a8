package import Foundation
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

    /// Says what has become of a message, of a workshop or of a seat; and when, if it was handed over.
    package func set(
        _ state: Message.State, ofMessage number: Int, of programme: Identifier, at instant: Date? = nil
    ) throws {
        for table in ["message", "seat_message"] {
            try execute(
                "UPDATE \(table) SET state = $1, handed_over_at = $2 WHERE programme = $3 AND number = $4",
                [.text(state.rawValue), .optional(instant), .textForm(of: programme), .integer(number)])
        }
    }

    /// Forgets where messages to somebody went; those that wait are not handed over any more, but for cancellations of
    /// what was sent: their address goes once they are handed over.
    package func forgetMessages(to participant: Int, of programme: Identifier) throws {
        let key: [SQLValue] = [.textForm(of: programme), .integer(participant)]
        try execute(
            """
            UPDATE message SET email = NULL, state = CASE state WHEN 'waiting' THEN 'superseded' ELSE state END
            WHERE programme = $1 AND NOT (
                    state = 'waiting' AND method = 'cancel' AND email IS NOT NULL AND EXISTS (
                        SELECT 1 FROM message AS sent WHERE sent.programme = message.programme
                            AND sent.uid = message.uid AND sent.state = 'handed-over'
                    )
                )
                AND uid IN (SELECT uid FROM invitation WHERE programme = $1 AND participant = $2)
            """, key)
        try execute(
            """
            UPDATE seat_message SET email = NULL, state = CASE state WHEN 'waiting' THEN 'superseded' ELSE state END
            WHERE programme = $1 AND participant = $2
            """, key)
    }

    /// Forgets where a message went that was handed over, if whoever got it is erased; whether there was an address.
    package func forgetAddressOfErased(inMessage number: Int, of programme: Identifier) throws -> Bool {
        let key: [SQLValue] = [.textForm(of: programme), .integer(number)]
        let condition = """
            programme = $1 AND number = $2 AND email IS NOT NULL AND state = 'handed-over' AND uid IN (
                SELECT uid FROM invitation WHERE invitation.programme = $1 AND participant IS NOT NULL
                    AND participant NOT IN (SELECT participant FROM person WHERE person.programme = $1)
            )
            """
        guard try !rows("SELECT number FROM message WHERE \(condition)", key).isEmpty else { return false }
        try execute("UPDATE message SET email = NULL WHERE \(condition)", key)
        return true
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
            ("reason", .optional(reason?.rawValue)),
            ("handed_over_at", .optional(handedOver)),
        ] + notice.columns
    }
}
