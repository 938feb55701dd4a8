package import Workshops

/// A pass that had been collected was presented once more, and refused.
package struct SecondUse: Sendable, Equatable {
    /// As it was taken the first time.
    package let pass: GivenPass
    /// The identifier of the workshop at which it was presented again.
    package let workshop: String
    /// By number.
    package let person: Int
}

extension SQLConnection {
    /// Notes it; false when it is known, or the first use has been undone meanwhile.
    package func noteSecondUse(
        ofPass pass: Int, by person: Int, atWorkshop workshop: String, of programme: Identifier
    ) throws -> Bool {
        let key: [SQLColumn] = [("programme", .textForm(of: programme)), ("pass", .integer(pass))]
        let taken = try rows(
            """
            SELECT taken.place FROM pass_movement AS taken
            WHERE taken.programme = $1 AND taken.pass = $2 AND \(Self.isTaken)
            """, key.map(\.value))
        guard let first = try taken.first?.integer("place") else { return false }
        let row =
            key + [
                ("workshop", .text(workshop)), ("participant", .integer(person)), ("first_place", .integer(first)),
            ]
        let known = try rows(
            """
            SELECT 1 FROM second_use
            WHERE programme = $1 AND pass = $2 AND workshop = $3 AND participant = $4 AND first_place = $5
            """, row.map(\.value))
        guard known.isEmpty else { return false }
        try insert(into: "second_use", row)
        return true
    }

    /// All that were noted, by pass; not those whose first use has been undone.
    package func secondUses(of programme: Identifier) throws -> [SecondUse] {
        try rows(
            """
            SELECT second_use.workshop, second_use.participant, pass.number AS pass, pass.serial, pass.chequebook,
                pass.state, taken.author, taken.moved_on
            FROM second_use
            JOIN pass ON pass.programme = second_use.programme AND pass.number = second_use.pass
            JOIN pass_movement AS taken ON taken.programme = second_use.programme AND taken.pass = second_use.pass
                AND taken.place = second_use.first_place
            WHERE second_use.programme = $1 AND \(Self.isTaken)
            ORDER BY pass.number, second_use.workshop, second_use.participant
            """, [.textForm(of: programme)]
        ).compactMap { row in
            try GivenPass(row).map {
                SecondUse(pass: $0, workshop: try row.text("workshop"), person: try row.integer("participant"))
            }
        }
    }
}
