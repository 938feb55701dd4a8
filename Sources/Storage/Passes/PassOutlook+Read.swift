package import Workshops

extension SQLConnection {
    /// Those who have a seat and the passes that they have, by the identity of the session; the engine counts.
    ///
    /// `first` is the workshop from which their seat counts, be it called off.
    package func seatedPeople(of programme: Identifier) throws -> [String: [PassOutlook.Person]] {
        var given: [String: [Int: [Int: Int]]] = [:]
        try eachRow(Self.givenAhead, [.textForm(of: programme)]) { row in
            try given[row.text("session"), default: [:]][row.integer("participant"), default: [:]][
                row.integer("place")] = row.integer("passes")
            return true
        }
        var people: [String: [PassOutlook.Person]] = [:]
        try eachRow(Self.seated, [.textForm(of: programme)]) { row in
            let session = try row.text("session")
            try people[session, default: []].append(
                PassOutlook.Person(
                    first: row.integer("first_workshop"), passes: row.integer("passes"),
                    given: given[session]?[row.integer("participant")] ?? [:]))
            return true
        }
        return people
    }

    /// Asked of each chequebook: as one join, SQLite would look at every pass that people have.
    private static let seated = """
        SELECT enrolment.session, enrolment.participant, first_workshop, COALESCE((
            SELECT SUM((
                SELECT COUNT(*) FROM pass WHERE pass.programme = distribution.programme
                    AND pass.chequebook = distribution.chequebook AND pass.state = 'distributed'
            ))
            FROM distribution WHERE distribution.programme = enrolment.programme
                AND distribution.participant = enrolment.participant
        ), 0) AS passes
        FROM enrolment WHERE enrolment.programme = $1 AND enrolment.state = 'seated'
        ORDER BY enrolment.session, enrolment.number
        """

    /// Passes can be taken at a workshop before its sheet is filled in.
    private static let givenAhead = """
        SELECT workshop.session, workshop.place, pass_movement.participant, \(given) AS passes
        FROM workshop
        JOIN pass_movement ON pass_movement.programme = workshop.programme AND pass_movement.workshop = workshop.id
        WHERE workshop.programme = $1 AND workshop_state IN ('planned', 'moved') AND participant IS NOT NULL
        GROUP BY workshop.session, workshop.place, pass_movement.participant
        """
}
