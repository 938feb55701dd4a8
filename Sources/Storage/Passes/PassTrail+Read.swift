package import Workshops

/// Where a pass is, and the steps that were kept of it, the first one first.
package struct PassTrail: Sendable {
    package let pass: Int
    /// Whether it is of another commissioner.
    package let isOther: Bool
    package let state: Pass.State
    package internal(set) var steps: [(before: Pass.State, after: Pass.State)]
}

extension SQLConnection {
    /// Gives every pass with its steps, by number, however many there are.
    package func eachPassTrail(of programme: Identifier, _ body: (PassTrail) throws -> Void) throws {
        var last: PassTrail?
        try eachRow(
            """
            SELECT number, chequebook IS NULL AS is_other, state, state_before, state_after FROM pass
            LEFT JOIN pass_movement ON pass_movement.programme = pass.programme AND pass_movement.pass = pass.number
            WHERE pass.programme = $1 ORDER BY number, place
            """, [.textForm(of: programme)]
        ) { row in
            let number = try row.integer("number")
            var trail: PassTrail
            if let last, last.pass == number {
                trail = last
            } else {
                if let last { try body(last) }
                trail = try PassTrail(
                    pass: number, isOther: row.flag("is_other"), state: row.choice("state"), steps: [])
            }
            if let before: Pass.State = try row.optional("state_before", row.choice) {
                trail.steps.append((before, try row.choice("state_after")))
            }
            last = trail
            return true
        }
        if let last { try body(last) }
    }
}
