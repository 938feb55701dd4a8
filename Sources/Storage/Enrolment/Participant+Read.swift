package import Workshops

extension SQLConnection {
    /// The participants of a programme, in the order of registration, the erased ones too.
    package func participants(of programme: Identifier) throws -> [Participant] {
        try participants(programme, "", [])
    }

    /// Gives the number of each participant, and whether they have a name, in the order of registration, however many
    /// there are.
    package func eachParticipant(of programme: Identifier, _ body: (Int, Bool) throws -> Void) throws {
        try eachRow(
            """
            SELECT number, person.participant IS NOT NULL AS is_named FROM participant
            LEFT JOIN person ON person.programme = participant.programme AND person.participant = participant.number
            WHERE participant.programme = $1 ORDER BY number
            """, [.textForm(of: programme)]
        ) { row in
            try body(row.integer("number"), row.flag("is_named"))
            return true
        }
    }

    /// One participant; nil when there is none of that number.
    package func participant(_ number: Int, of programme: Identifier) throws -> Participant? {
        try participants(programme, "AND participant.number = $2", [.integer(number)]).first
    }

    /// The people of a party, in the order of registration.
    package func participants(ofParty party: Int, of programme: Identifier) throws -> [Participant] {
        try participants(programme, "AND participant.party = $2", [.integer(party)])
    }

    /// Whether a participant of any programme has that identity.
    package func hasParticipant(id: String) throws -> Bool {
        try !rows("SELECT number FROM participant WHERE id = $1", [.text(id)]).isEmpty
    }

    /// The number of the next participant.
    package func nextParticipantNumber(of programme: Identifier) throws -> Int {
        try next("number", in: "participant", of: programme)
    }

    /// One more than the highest of a column.
    func next(_ column: String, in table: String, of programme: Identifier) throws -> Int {
        let highest = try rows(
            "SELECT MAX(\(column)) AS highest FROM \(table) WHERE programme = $1", [.textForm(of: programme)])
        return try (highest.first.flatMap { try $0.optional("highest", $0.integer) } ?? 0) + 1
    }

    private func participants(
        _ programme: Identifier, _ condition: String, _ arguments: [SQLValue]
    ) throws -> [Participant] {
        let found = try rows(
            """
            SELECT participant.*, family_name, given_name, email, telephone, postal_address,
                reason AS exemption_reason, exemption.author AS exemption_author, granted_on,
                fact, holds, attestation.author, attested_on
            FROM participant
            LEFT JOIN person ON person.programme = participant.programme
                AND person.participant = participant.number
            LEFT JOIN exemption ON exemption.programme = participant.programme
                AND exemption.participant = participant.number
            LEFT JOIN attestation ON attestation.programme = participant.programme
                AND attestation.participant = participant.number
            WHERE participant.programme = $1 \(condition) ORDER BY participant.number, fact
            """, [.textForm(of: programme)] + arguments)
        // One row for each fact that is attested of somebody, or one when none is.
        return try found.reduce(into: []) { participants, row in
            if try participants.last?.number != row.integer("number") { participants.append(try Participant(row)) }
            if let attestation = try Attestation(row) {
                participants[participants.count - 1].attestations.append(attestation)
            }
        }
    }
}

extension Participant {
    /// Without what is attested.
    fileprivate init(_ row: SQLRow) throws {
        try self.init(
            number: row.integer("number"), id: row.text("id"), person: Person(row), commune: row.text("commune"),
            availability: row.halfDays("availability"), wishes: row.halfDays("wishes"),
            longestWay: row.optional("longest_way", row.integer), referrer: row.optional("referrer", row.choice),
            party: row.optional("party", row.integer), registered: row.instant("registered_at"),
            exemption: Exemption(row))
    }
}

extension Person {
    /// Nil where the row has none.
    init?(_ row: SQLRow) throws {
        guard let name = try row.optional("family_name", row.text) else { return nil }
        try self.init(
            familyName: name, givenName: row.text("given_name"), email: row.optional("email", row.value),
            telephone: row.optional("telephone", row.value),
            postalAddress: row.optional("postal_address", row.value))
    }
}

extension Attestation {
    /// Nil where the row has none.
    fileprivate init?(_ row: SQLRow) throws {
        guard let fact: EligibilityFact = try row.optional("fact", row.choice) else { return nil }
        try self.init(
            fact, holds: row.flag("holds"), author: row.text("author"), date: row.value("attested_on"))
    }
}

extension Exemption {
    /// Nil where the row has none.
    fileprivate init?(_ row: SQLRow) throws {
        guard let reason = try row.optional("exemption_reason", row.text) else { return nil }
        try self.init(reason: reason, author: row.text("exemption_author"), date: row.value("granted_on"))
    }
}

extension SQLRow {
    /// A set of half-days of the week, as bits.
    fileprivate func halfDays(_ column: String) throws -> Set<WeeklyHalfDay> {
        let bits = try integer(column)
        return WeeklyHalfDay.all.filter { bits >> ($0.weekday.rawValue * 2 + $0.halfDay.rawValue) & 1 == 1 }
    }
}
