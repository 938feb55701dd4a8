package import Workshops

/// What is counted of the people of one commune in one session.
package struct StatisticsCell: Sendable {
    package struct Key: Hashable, Sendable {
        /// The session's identity; nil for those who never had a seat.
        package let session: String?
        package let commune: String
    }

    package let key: Key
    package let statistics: Statistics
}

extension SQLConnection {
    /// Everything that is counted, by session and commune; the engine adds up.
    package func statistics(of programme: Identifier) throws -> [StatisticsCell] {
        var cells: [StatisticsCell.Key: Statistics] = [:]
        let count = { (sql: String, add: (inout Statistics, SQLRow) throws -> Void) in
            for row in try rows(sql, [.textForm(of: programme)]) {
                let key = StatisticsCell.Key(
                    session: try row.optional("session", row.text), commune: try row.text("commune"))
                try add(&cells[key, default: Statistics()], row)
            }
        }
        try count(Self.seatCounts) { try $0.seats += $1.integer("number") }
        try count(Self.presenceCounts) { statistics, row in
            let number = try row.integer("number")
            try statistics.presences[row.choice("presence"), default: 0] += number
            statistics.expected += number
        }
        try count(Self.passCounts) { try $0.passes += $1.integer("number") }
        try count(Self.progressCounts) { statistics, row in
            try statistics.compared += row.integer("compared")
            try statistics.progressed += row.integer("progressed")
        }
        return cells.map { StatisticsCell(key: $0.key, statistics: $0.value) }
    }

    private static let seatCounts = """
        SELECT session, commune, COUNT(*) AS number FROM enrolment
        JOIN participant ON participant.programme = enrolment.programme
            AND participant.number = enrolment.participant
        WHERE enrolment.programme = $1 AND state = 'seated' GROUP BY session, commune
        """

    private static let presenceCounts = """
        SELECT workshop.session, commune, presence, COUNT(*) AS number FROM presence
        JOIN workshop ON workshop.id = presence.workshop
        JOIN participant ON participant.programme = presence.programme AND participant.number = presence.participant
        WHERE presence.programme = $1 GROUP BY workshop.session, commune, presence
        """

    private static let passCounts = """
        SELECT workshop.session, commune, \(given) AS number FROM pass_movement
        JOIN workshop ON workshop.id = pass_movement.workshop
        JOIN participant ON participant.programme = pass_movement.programme
            AND participant.number = pass_movement.participant
        WHERE pass_movement.programme = $1 GROUP BY workshop.session, commune
        """

    /// By the session in which they had a seat last.
    private static let progressCounts = """
        SELECT enrolment.session, commune, COUNT(*) AS compared,
            SUM(CASE WHEN gain > 0 THEN 1 ELSE 0 END) AS progressed
        FROM (
            SELECT earlier.programme, earlier.participant, SUM(later.level - earlier.level) AS gain
            FROM assessment AS earlier
            JOIN assessment AS later ON later.programme = earlier.programme
                AND later.participant = earlier.participant AND later.workshop = earlier.workshop
                AND later.skill = earlier.skill AND later.moment = 'review'
            WHERE earlier.programme = $1 AND earlier.moment = 'diagnostic' GROUP BY earlier.programme, earlier.participant
        ) AS gains
        JOIN participant ON participant.programme = gains.programme AND participant.number = gains.participant
        LEFT JOIN (
            SELECT participant, MAX(number) AS number FROM enrolment
            WHERE programme = $1 AND state IN ('seated', 'withdrawn', 'moved') GROUP BY participant
        ) AS last_seat ON last_seat.participant = gains.participant
        LEFT JOIN enrolment ON enrolment.programme = gains.programme AND enrolment.number = last_seat.number
        GROUP BY enrolment.session, commune
        """
}
