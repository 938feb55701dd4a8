package import Workshops

/// To what everything that is counted belongs.
package enum StatisticsKey: Sendable {
    /// Its number.
    case session
    /// That of the person.
    case commune
}

extension SQLConnection {
    /// Everything that is counted, by session or commune; nil for people who never had a seat.
    ///
    /// The engine adds up, first what belongs to one workshop or person, where an index allows in its order: so
    /// each is looked for once, however much there is of it.
    package func statistics(of programme: Identifier, by key: StatisticsKey) throws -> [String?: Statistics] {
        var found: [String?: Statistics] = [:]
        let count = { (sql: String, add: (inout Statistics, SQLRow) throws -> Void) in
            for row in try rows(sql, [.textForm(of: programme)]) {
                try add(&found[row.optional("group_name", row.text), default: Statistics()], row)
            }
        }
        try eachRow(key.seats, [.textForm(of: programme)]) { row in
            let count = try SeatCount(seats: 0, [Enrolment(row)], workshops: row.integer("workshops"))
            guard count.taken + count.kept > 0 else { return true }
            let group = try row.optional("group_name", row.text)
            found[group, default: Statistics()].seats += count.taken
            found[group, default: Statistics()].kept += count.kept
            return true
        }
        try count(key.presenceCounts) { statistics, row in
            for presence in Presence.allCases {
                let number = try row.integer(presence.rawValue)
                if number > 0 { statistics.presences[presence, default: 0] += number }
                statistics.expected += number
            }
        }
        try count(key.passCounts) { try $0.passes += $1.integer("number") }
        try count(key.progressCounts) { statistics, row in
            try statistics.compared += row.integer("compared")
            try statistics.progressed += row.integer("progressed")
        }
        return found
    }

    /// How many sessions are in each state.
    package func sessionCounts(of programme: Identifier) throws -> [Session.State: Int] {
        let found = try rows(
            "SELECT state, COUNT(*) AS number FROM session WHERE programme = $1 GROUP BY state",
            [.textForm(of: programme)])
        return try found.reduce(into: [:]) { try $0[$1.choice("state")] = $1.integer("number") }
    }

    /// How many workshops are in each state, of sessions in each state.
    package func workshopCounts(of programme: Identifier) throws -> [Session.State: [Workshop.State: Int]] {
        let found = try rows(
            """
            SELECT session_state, workshop_state, COUNT(*) AS number FROM workshop
            WHERE programme = $1 GROUP BY session_state, workshop_state
            """, [.textForm(of: programme)])
        return try found.reduce(into: [:]) { counts, row in
            try counts[row.choice("session_state"), default: [:]][row.choice("workshop_state")] = row.integer("number")
        }
    }
}

extension StatisticsKey {
    private var name: String {
        switch self {
        case .session: "CAST(session.number AS TEXT)"
        case .commune: "participant.commune"
        }
    }

    /// By what is counted first.
    private var column: String {
        switch self {
        case .session: "workshop"
        case .commune: "participant"
        }
    }

    /// From that column to the name.
    private var wayFromColumn: String {
        switch self {
        case .session:
            """
            JOIN workshop ON workshop.id = counted.workshop
            JOIN session ON session.id = workshop.session
            """
        case .commune: wayFromSeat
        }
    }

    /// From a person and their session, if any, to the name.
    private var wayFromSeat: String {
        switch self {
        case .session: "LEFT JOIN session ON session.id = counted.session"
        case .commune: "JOIN participant ON participant.programme = $1 AND participant.number = counted.participant"
        }
    }

    /// Every seat, as ``SeatCount`` counts them.
    fileprivate var seats: String {
        """
        SELECT counted.*, \(name) AS group_name, (
            SELECT COUNT(*) FROM workshop
            WHERE workshop.programme = counted.programme AND workshop.session = counted.session
        ) AS workshops
        FROM enrolment AS counted \(wayFromSeat) WHERE counted.programme = $1
        """
    }

    /// One column for each presence: a group for each would have to be sorted.
    fileprivate var presenceCounts: String {
        let sums = Presence.allCases.map { #"SUM("\#($0.rawValue)") AS "\#($0.rawValue)""# }
        let marks = Presence.allCases.map {
            #"SUM(CASE presence WHEN '\#($0.rawValue)' THEN 1 ELSE 0 END) AS "\#($0.rawValue)""#
        }
        return """
            SELECT \(name) AS group_name, \(sums.joined(separator: ", ")) FROM (
                SELECT \(column), \(marks.joined(separator: ", ")) FROM presence
                WHERE programme = $1 GROUP BY \(column)
            ) AS counted \(wayFromColumn) GROUP BY \(name)
            """
    }

    fileprivate var passCounts: String {
        """
        SELECT \(name) AS group_name, SUM(passes) AS number FROM (
            SELECT \(column), \(SQLConnection.given) AS passes FROM pass_movement
            WHERE programme = $1 AND workshop IS NOT NULL AND 'collected' IN (state_before, state_after)
            GROUP BY \(column)
        ) AS counted \(wayFromColumn) GROUP BY \(name)
        """
    }

    fileprivate var progressCounts: String {
        """
        SELECT \(name) AS group_name, COUNT(*) AS compared, SUM(CASE WHEN gain > 0 THEN 1 ELSE 0 END) AS progressed
        FROM (\(Self.gainsOfThoseAtTheEnd)) AS counted \(wayFromSeat) GROUP BY \(name)
        """
    }

    private static let gains = """
        SELECT participant, SUM(review - diagnostic) AS gain FROM skill_level
        WHERE programme = $1 AND diagnostic IS NOT NULL AND review IS NOT NULL GROUP BY participant
        """

    /// With the session in which they had a seat last; without those who have a workshop of that seat ahead, as in
    /// `Session.workshopsAhead(of:)`.
    private static let gainsOfThoseAtTheEnd = """
        SELECT gains.participant AS participant, gain, enrolment.session AS session FROM (\(gains)) AS gains
        LEFT JOIN (
            SELECT participant, MAX(number) AS number FROM enrolment
            WHERE programme = $1 AND state IN \(Enrolment.State.seats) GROUP BY participant
        ) AS last_seat ON last_seat.participant = gains.participant
        LEFT JOIN enrolment ON enrolment.programme = $1 AND enrolment.number = last_seat.number
        WHERE NOT EXISTS (
            SELECT 1 FROM workshop
            WHERE workshop.programme = $1 AND workshop.session = enrolment.session
                AND workshop_state IN ('planned', 'moved') AND session_state <> 'cancelled'
                AND workshop.place BETWEEN first_workshop AND COALESCE(last_workshop, workshop.place)
        )
        """
}
