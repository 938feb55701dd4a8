package import Foundation
package import Workshops

extension SQLConnection {
    /// The invitations of a programme, in the order in which they were made.
    package func invitations(of programme: Identifier) throws -> [Invitation] {
        try rows(
            "SELECT * FROM invitation WHERE programme = $1 ORDER BY created_at, uid", [.textForm(of: programme)]
        ).map(Invitation.init)
    }

    /// The invitation of that UID; nil when there is none.
    package func invitation(_ uid: String, of programme: Identifier) throws -> Invitation? {
        try rows(
            "SELECT * FROM invitation WHERE programme = $1 AND uid = $2", [.textForm(of: programme), .text(uid)]
        ).first.map(Invitation.init)
    }

    /// Whether an invitation of any programme has that UID.
    package func hasInvitation(uid: String) throws -> Bool {
        try !rows("SELECT uid FROM invitation WHERE uid = $1", [.text(uid)]).isEmpty
    }

    /// The last message of each invitation, in the order in which they were written.
    package func lastMessages(of programme: Identifier) throws -> [Message] {
        try messages(
            programme,
            """
            AND NOT EXISTS (
                SELECT 1 FROM message AS later WHERE later.programme = message.programme
                    AND later.uid = message.uid AND later.number > message.number
            )
            """)
    }

    /// The messages that wait to be handed over.
    package func waitingMessages(of programme: Identifier) throws -> [Message] {
        try messages(programme, "AND state = 'waiting'")
    }

    /// How many messages to somebody were handed over.
    package func messagesHandedOver(to participant: Int, of programme: Identifier) throws -> Int {
        try rows(
            """
            SELECT COUNT(*) AS count FROM message JOIN invitation
                ON invitation.programme = message.programme AND invitation.uid = message.uid
            WHERE message.programme = $1 AND invitation.participant = $2 AND message.state = 'handed-over'
            """, [.textForm(of: programme), .integer(participant)]
        ).first?.integer("count") ?? 0
    }

    /// How many messages to somebody whose name is erased wait, each with the address to which it still goes.
    package func messagesWaiting(to participant: Int, of programme: Identifier) throws -> Int {
        try rows(
            """
            SELECT COUNT(*) AS count FROM message JOIN invitation
                ON invitation.programme = message.programme AND invitation.uid = message.uid
            WHERE message.programme = $1 AND invitation.participant = $2 AND message.state = 'waiting'
            """, [.textForm(of: programme), .integer(participant)]
        ).first?.integer("count") ?? 0
    }

    /// How many messages wait to be handed over, those about seats too.
    package func numberOfWaitingMessages(of programme: Identifier) throws -> Int {
        try ["message", "seat_message"].reduce(0) { sum, table in
            let found = try rows(
                "SELECT COUNT(*) AS count FROM \(table) WHERE programme = $1 AND state = 'waiting'",
                [.textForm(of: programme)])
            return try sum + (found.first?.integer("count") ?? 0)
        }
    }

    /// When a message was handed over last; nil when none was.
    package func lastHandover(of programme: Identifier) throws -> Date? {
        try ["message", "seat_message"].compactMap { table in
            try rows(
                "SELECT MAX(handed_over_at) AS last FROM \(table) WHERE programme = $1", [.textForm(of: programme)]
            ).first.flatMap { try $0.optional("last", $0.instant) }
        }.max()
    }

    /// Of each participant the number of the last message that asked them to come to where they have a seat: to be the
    /// guest of one workshop leaves somebody their turn.
    package func numbersOfRequests(of programme: Identifier) throws -> [Int: Int] {
        let found = try rows(
            """
            SELECT invitation.participant, MAX(message.number) AS number FROM message JOIN invitation
                ON invitation.programme = message.programme AND invitation.uid = message.uid
            WHERE message.programme = $1 AND message.method = 'request' AND invitation.participant IS NOT NULL
                AND NOT EXISTS (
                    SELECT 1 FROM workshop_guest WHERE workshop_guest.programme = invitation.programme
                        AND workshop_guest.workshop = invitation.workshop
                        AND workshop_guest.participant = invitation.participant
                )
            GROUP BY invitation.participant
            """, [.textForm(of: programme)])
        return Dictionary(
            try found.map { (try $0.integer("participant"), try $0.integer("number")) }, uniquingKeysWith: max)
    }

    /// The messages of an invitation, the first one first.
    package func messages(of uid: String, in programme: Identifier) throws -> [Message] {
        try messages(programme, "AND uid = $2", [.text(uid)])
    }

    /// Every message of a programme, in the order in which they were written.
    package func messages(of programme: Identifier) throws -> [Message] { try messages(programme, "") }

    /// The number of the next message; those about seats are counted, too.
    package func nextMessageNumber(of programme: Identifier) throws -> Int {
        try max(next("number", in: "message", of: programme), next("number", in: "seat_message", of: programme))
    }

    private func messages(
        _ programme: Identifier, _ condition: String, _ arguments: [SQLValue] = []
    ) throws -> [Message] {
        try rows(
            "SELECT * FROM message WHERE programme = $1 \(condition) ORDER BY number",
            [.textForm(of: programme)] + arguments
        ).map(Message.init)
    }
}

extension Invitation {
    fileprivate init(_ row: SQLRow) throws {
        let answer = try row.optional("answer", row.choice).map { (choice: Choice) in
            try Answer(choice, sequence: row.integer("answer_sequence"), stamp: row.instant("answered_at"))
        }
        try self.init(
            uid: row.text("uid"), recipient: Recipient(row), workshop: row.text("workshop"),
            created: row.instant("created_at"), answer: answer)
    }
}

extension Recipient {
    fileprivate init(_ row: SQLRow) throws {
        if let participant = try row.optional("participant", row.integer) {
            self = .participant(participant)
        } else {
            self = .trainer(try row.value("trainer"))
        }
    }
}

extension Message {
    fileprivate init(_ row: SQLRow) throws {
        try self.init(
            number: row.integer("number"), uid: row.text("uid"), method: row.choice("method"),
            sequence: row.integer("sequence"), stamp: row.instant("stamped_at"),
            email: row.optional("email", row.value), notice: Notice(row), state: row.choice("state"),
            reason: row.optional("reason", row.choice), handedOver: row.optional("handed_over_at", row.instant))
    }
}
