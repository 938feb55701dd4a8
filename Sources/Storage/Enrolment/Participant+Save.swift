package import Workshops

extension SQLConnection {
    /// Adds a participant, or changes the one of that number; who has no ``Participant/person`` loses their name.
    ///
    /// - Throws: ``StorageError/constraint(_:)`` when the commune is not of the programme.
    package func save(_ participant: Participant, of programme: Identifier) throws {
        let key = SQLValue.textForm(of: programme), number = SQLValue.integer(participant.number)
        try upsert(into: "participant", key: [("programme", key), ("number", number)], participant.columns)
        for table in ["person", "attestation", "exemption"] {
            try execute("DELETE FROM \(table) WHERE programme = $1 AND participant = $2", [key, number])
        }
        try addDetails(of: participant, programme)
    }

    /// Adds a participant whose number nobody has.
    ///
    /// - Throws: ``StorageError/constraint(_:)`` when somebody has it, or when the commune is not of the programme.
    package func add(_ participant: Participant, of programme: Identifier) throws {
        let key: [SQLColumn] = [
            ("programme", .textForm(of: programme)), ("number", .integer(participant.number)),
        ]
        try insert(into: "participant", key + participant.columns)
        try addDetails(of: participant, programme)
    }

    private func addDetails(of participant: Participant, _ programme: Identifier) throws {
        let key: [SQLColumn] = [
            ("programme", .textForm(of: programme)), ("participant", .integer(participant.number)),
        ]
        if let person = participant.person { try insert(into: "person", key + person.columns) }
        for attestation in participant.attestations { try insert(into: "attestation", key + attestation.columns) }
        if let exemption = participant.exemption { try insert(into: "exemption", key + exemption.columns) }
    }
}

extension Participant {
    fileprivate var columns: [SQLColumn] {
        [
            ("id", .text(id)),
            ("commune", .text(commune)),
            ("availability", .integer(WeeklyHalfDay.bits(availability))),
            ("wishes", .integer(WeeklyHalfDay.bits(wishes))),
            ("longest_way", .optional(longestWay)),
            ("referrer", .optional(referrer?.rawValue)),
            ("party", .optional(party)),
            ("registered_at", .instant(registered)),
        ]
    }
}

extension Person {
    fileprivate var columns: [SQLColumn] {
        [
            ("family_name", .text(familyName)),
            ("given_name", .text(givenName)),
            ("email", .optional(email?.description)),
            ("telephone", .optional(telephone?.description)),
            ("postal_address", .optional(postalAddress?.description)),
        ]
    }
}

extension Attestation {
    fileprivate var columns: [SQLColumn] {
        [
            ("fact", .text(fact.rawValue)), ("holds", .flag(holds)), ("author", .text(author)),
            ("attested_on", .textForm(of: date)),
        ]
    }
}

extension Exemption {
    fileprivate var columns: [SQLColumn] {
        [("reason", .text(reason)), ("author", .text(author)), ("granted_on", .textForm(of: date))]
    }
}

extension WeeklyHalfDay {
    /// A set as bits: weekday × 2 + half-day.
    fileprivate static func bits(_ set: Set<WeeklyHalfDay>) -> Int {
        set.reduce(0) { $0 | 1 << ($1.weekday.rawValue * 2 + $1.halfDay.rawValue) }
    }
}
