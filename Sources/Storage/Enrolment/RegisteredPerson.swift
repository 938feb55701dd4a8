package import Workshops

/// Somebody who is registered, as far as it tells whether somebody else is the same person.
package struct RegisteredPerson: Sendable, Equatable {
    package let number: Int
    package let person: Person
    package let commune: String
    package let party: Int?
}

extension SQLConnection {
    /// Those of a programme who are not erased, in the order of registration.
    package func registeredPeople(of programme: Identifier) throws -> [RegisteredPerson] {
        try rows(
            """
            SELECT person.*, participant.number, participant.commune, participant.party FROM person
                JOIN participant ON participant.programme = person.programme
                AND participant.number = person.participant
            WHERE person.programme = $1 ORDER BY participant.number
            """, [.textForm(of: programme)]
        ).compactMap { row in
            guard let person = try Person(row) else { return nil }
            return try RegisteredPerson(
                number: row.integer("number"), person: person, commune: row.text("commune"),
                party: row.optional("party", row.integer))
        }
    }
}
