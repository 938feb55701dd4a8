package import Workshops

extension SQLConnection {
    /// Every message about somebody's turn for a seat, in the order in which they were written.
    package func seatMessages(of programme: Identifier) throws -> [SeatMessage] {
        let workshops = Dictionary(
            grouping: try rows(
                "SELECT * FROM seat_message_workshop WHERE programme = $1 ORDER BY message, place",
                [.textForm(of: programme)]
            ).map { (message: try $0.integer("message"), notice: try Notice($0)) }, by: \.message)
        return try rows(
            "SELECT * FROM seat_message WHERE programme = $1 ORDER BY number", [.textForm(of: programme)]
        ).map { row in
            try SeatMessage(row, workshops: workshops[row.integer("number"), default: []].map(\.notice))
        }
    }

    /// Adds a message.
    ///
    /// - Throws: ``StorageError/constraint(_:)`` when there is one of that number, or no such participant.
    package func add(_ message: SeatMessage, of programme: Identifier) throws {
        try insert(
            into: "seat_message",
            [("programme", .textForm(of: programme)), ("number", .integer(message.number))] + message.columns)
        for (place, notice) in message.workshops.enumerated() {
            try insert(
                into: "seat_message_workshop",
                [
                    ("programme", .textForm(of: programme)), ("message", .integer(message.number)),
                    ("place", .integer(place + 1)),
                ] + notice.columns)
        }
    }
}

extension SeatMessage {
    fileprivate init(_ row: SQLRow, workshops: [Notice]) throws {
        try self.init(
            number: row.integer("number"), participant: row.integer("participant"), notice: SeatNotice(row),
            workshops: workshops, stamp: row.instant("stamped_at"), email: row.optional("email", row.value),
            state: row.choice("state"),
            handedOver: row.optional("handed_over_at", row.instant))
    }

    fileprivate var columns: [SQLColumn] {
        let notice: [SQLColumn] =
            switch notice {
            case .offered(let session, let until): [("session", .text(session)), ("kept_until", .instant(until))]
            case .waiting(let session, let position):
                [("session", .optional(session)), ("position", .integer(position))]
            case .withdrawn, .lapsed: []
            }
        return [
            ("participant", .integer(participant)), ("notice", .text(self.notice.word)),
            ("stamped_at", .instant(stamp)), ("email", .optional(email?.description)),
            ("state", .text(state.rawValue)), ("handed_over_at", .optional(handedOver)),
        ] + notice
    }
}

extension SeatNotice {
    fileprivate init(_ row: SQLRow) throws {
        self =
            switch try row.text("notice") {
            case "offered": try .offered(session: row.text("session"), until: row.instant("kept_until"))
            case "waiting":
                try .waiting(session: row.optional("session", row.text), position: row.integer("position"))
            case "withdrawn": .withdrawn
            case "lapsed": .lapsed
            default: throw StorageError.unreadable(column: "notice")
            }
    }
}
