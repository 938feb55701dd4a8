package import Foundation
package import Workshops

extension SQLConnection {
    /// What a programme says about seats, and its time zone; nil when it is not stored.
    package func enrolmentRules(of programme: Identifier) throws -> (rules: EnrolmentRules, zone: String)? {
        let found = try rows(
            """
            SELECT zone, seats, overbooking, join_mid_series, offer_days, afternoon_minute FROM programme
            WHERE identifier = $1
            """, [.textForm(of: programme)])
        return try found.first.map { row in
            let rules = try EnrolmentRules(
                seats: row.integer("seats"), overbooking: row.integer("overbooking"),
                joinMidSeries: row.flag("join_mid_series"), offerDays: row.integer("offer_days"),
                afternoon: row.time("afternoon_minute"))
            return (rules, try row.text("zone"))
        }
    }

    /// All enrolments of a programme, past ones too, in their order.
    package func enrolments(of programme: Identifier) throws -> [Enrolment] { try enrolments(programme, "", []) }

    /// The enrolments that keep a seat.
    package func liveEnrolments(of programme: Identifier) throws -> [Enrolment] {
        try enrolments(programme, "AND ended_at IS NULL", [])
    }

    /// Those that keep a seat in a session.
    package func liveEnrolments(inSession session: String, of programme: Identifier) throws -> [Enrolment] {
        try enrolments(programme, "AND session = $2 AND ended_at IS NULL", [.text(session)])
    }

    /// Those of a session, past ones too.
    package func enrolments(ofSession session: String, of programme: Identifier) throws -> [Enrolment] {
        try enrolments(programme, "AND session = $2", [.text(session)])
    }

    /// The one that keeps a seat for somebody; nil when there is none.
    package func liveEnrolment(of participant: Int, of programme: Identifier) throws -> Enrolment? {
        try enrolments(programme, "AND participant = $2 AND ended_at IS NULL", [.integer(participant)]).first
    }

    /// Somebody's enrolments, past ones too.
    package func enrolments(ofParticipant participant: Int, of programme: Identifier) throws -> [Enrolment] {
        try enrolments(programme, "AND participant = $2", [.integer(participant)])
    }

    /// The offers that have ended unanswered at an instant.
    package func lapsedOffers(at now: Date, of programme: Identifier) throws -> [Enrolment] {
        try enrolments(programme, "AND state = 'offered' AND expires_at <= $2", [.instant(now)])
    }

    /// The number of the next enrolment.
    package func nextEnrolmentNumber(of programme: Identifier) throws -> Int {
        try next("number", in: "enrolment", of: programme)
    }

    /// The programmes in which an instant, or the end of a session, has ended seats that are stored as live still: offers
    /// that nobody answered in time, and whatever is in a session that was called off.
    package func programmesToSettle(at now: Date) throws -> [Identifier] {
        try rows(
            """
            SELECT programme FROM enrolment WHERE state = 'offered' AND expires_at <= $1
            UNION SELECT enrolment.programme FROM session JOIN enrolment ON enrolment.programme = session.programme
                AND enrolment.session = session.id AND enrolment.ended_at IS NULL
            WHERE session.state = 'cancelled' ORDER BY programme
            """, [.instant(now)]
        ).map { try $0.value("programme") }
    }

    /// The lowest seats of a session that nobody has, `count` at most, and never more than there are seats free: who sits
    /// above them takes one, too.
    package func freeSeats(_ count: Int, ofSession session: String, seats: Int, of programme: Identifier) throws
        -> [Int]
    {
        let key: [SQLValue] = [.textForm(of: programme), .text(session)]
        let taken = try rows(
            """
            SELECT COUNT(*) AS taken, MAX(seat) AS highest FROM enrolment
            WHERE programme = $1 AND session = $2 AND ended_at IS NULL
            """, key)
        let number = try taken.first?.integer("taken") ?? 0
        let highest = try taken.first.flatMap { try $0.optional("highest", $0.integer) } ?? 0
        // Most often seats are taken without gaps.
        if highest == number, number <= seats { return Array((highest + 1..<seats + 1).prefix(count)) }
        let held = Set(try liveEnrolments(inSession: session, of: programme).map(\.seat))
        return Array((1...seats).lazy.filter { !held.contains($0) }.prefix(min(count, max(0, seats - number))))
    }

    /// The turns of those who wait for a session or for any, whose way to its venue is not too long, and who neither
    /// have a seat nor have declined one there; who comes first first. Who only let an offer of it end is among them
    /// where they are to be asked again.
    package func waitingTurns(
        forSession session: Session, of programme: Identifier, again: Bool = false
    ) throws -> [WaitingTurn] {
        let declined = again ? "('refused')" : "('refused', 'expired')"
        let found = try rows(
            """
            SELECT waiting_turn.* FROM waiting_turn
            JOIN participant ON participant.programme = waiting_turn.programme
                AND participant.number = waiting_turn.participant
            JOIN commune_journey ON commune_journey.programme = participant.programme
                AND commune_journey.commune = participant.commune AND commune_journey.venue = $3
            WHERE waiting_turn.programme = $1 AND (waiting_turn.session = $2 OR waiting_turn.session IS NULL)
                AND (longest_way IS NULL OR minutes <= longest_way)
                AND NOT EXISTS (
                    SELECT 1 FROM enrolment WHERE enrolment.programme = waiting_turn.programme
                        AND enrolment.participant = waiting_turn.participant
                        AND (ended_at IS NULL OR (enrolment.session = $2 AND state IN \(declined)))
                )
            ORDER BY turn
            """, [.textForm(of: programme), .text(session.id), .textForm(of: session.venue)])
        return try found.map(WaitingTurn.init)
    }

    /// Whether anybody waits.
    package func isAnybodyWaiting(of programme: Identifier) throws -> Bool {
        try !rows("SELECT turn FROM waiting_turn WHERE programme = $1 LIMIT 1", [.textForm(of: programme)]).isEmpty
    }

    /// The waiting list, who comes first first.
    package func waitingTurns(of programme: Identifier) throws -> [WaitingTurn] {
        try waitingTurns(programme, "", [])
    }

    /// Somebody's turn; nil when they do not wait.
    package func waitingTurn(of participant: Int, of programme: Identifier) throws -> WaitingTurn? {
        try waitingTurns(programme, "AND participant = $2", [.integer(participant)]).first
    }

    /// The next turn to give.
    package func nextTurn(of programme: Identifier) throws -> Int {
        try next("turn", in: "waiting_turn", of: programme)
    }

    /// How many wait for a session, or for any, up to a turn.
    package func position(ofTurn turn: Int, waitingFor session: String?, of programme: Identifier) throws -> Int {
        let condition = session == nil ? "" : "AND (session = $3 OR session IS NULL)"
        let found = try rows(
            "SELECT COUNT(*) AS position FROM waiting_turn WHERE programme = $1 AND turn <= $2 \(condition)",
            [.textForm(of: programme), .integer(turn)] + (session.map { [.text($0)] } ?? []))
        return try found.first?.integer("position") ?? 0
    }

    /// Those who withdrew and have not asked again since, erased or not: without a seat, or whose last seat they gave up.
    package func withdrawn(of programme: Identifier) throws -> Set<Int> {
        try withdrawn(programme, "", [])
    }

    /// Whether somebody withdrew and has not asked again since.
    package func hasWithdrawn(_ participant: Int, of programme: Identifier) throws -> Bool {
        try !withdrawn(programme, "AND participant.number = $2", [.integer(participant)]).isEmpty
    }

    /// That somebody without a seat withdrew; nil when they did not.
    package func withdrawal(of participant: Int, of programme: Identifier) throws -> Withdrawal? {
        try withdrawals(programme, "AND participant = $2", [.integer(participant)]).first
    }

    /// Those who withdrew without a seat, by number.
    package func withdrawals(of programme: Identifier) throws -> [Withdrawal] { try withdrawals(programme, "", []) }

    private func withdrawals(
        _ programme: Identifier, _ condition: String, _ arguments: [SQLValue]
    ) throws -> [Withdrawal] {
        try rows(
            "SELECT * FROM withdrawal WHERE programme = $1 \(condition) ORDER BY participant",
            [.textForm(of: programme)] + arguments
        ).map { row in
            try Withdrawal(
                participant: row.integer("participant"), since: row.instant("since"), reason: row.text("reason"))
        }
    }

    private func withdrawn(
        _ programme: Identifier, _ condition: String, _ arguments: [SQLValue]
    ) throws -> Set<Int> {
        let found = try rows(
            """
            SELECT participant.number FROM participant
            LEFT JOIN enrolment ON enrolment.programme = participant.programme AND enrolment.number = (
                SELECT MAX(last.number + 0) FROM enrolment AS last
                WHERE last.programme = participant.programme AND last.participant = participant.number
            )
            LEFT JOIN withdrawal ON withdrawal.programme = participant.programme
                AND withdrawal.participant = participant.number
            WHERE participant.programme = $1 \(condition)
                AND (withdrawal.participant IS NOT NULL OR enrolment.state = 'withdrawn')
                AND NOT EXISTS (
                    SELECT 1 FROM waiting_turn WHERE waiting_turn.programme = participant.programme
                        AND waiting_turn.participant = participant.number
                )
            """, [.textForm(of: programme)] + arguments)
        return try Set(found.map { try $0.integer("number") })
    }

    private func enrolments(
        _ programme: Identifier, _ condition: String, _ arguments: [SQLValue]
    ) throws -> [Enrolment] {
        try rows(
            "SELECT * FROM enrolment WHERE programme = $1 \(condition) ORDER BY number",
            [.textForm(of: programme)] + arguments
        ).map(Enrolment.init)
    }

    private func waitingTurns(
        _ programme: Identifier, _ condition: String, _ arguments: [SQLValue]
    ) throws -> [WaitingTurn] {
        try rows(
            "SELECT * FROM waiting_turn WHERE programme = $1 \(condition) ORDER BY turn",
            [.textForm(of: programme)] + arguments
        ).map(WaitingTurn.init)
    }
}

extension Enrolment.State {
    /// The states in which somebody has or had a seat, as a list of SQL.
    static let seats = "('" + allCases.filter(\.isSeat).map(\.rawValue).joined(separator: "', '") + "')"
}

extension Enrolment {
    init(_ row: SQLRow) throws {
        try self.init(
            number: row.integer("number"), session: row.text("session"), participant: row.integer("participant"),
            seat: row.integer("seat"), state: row.choice("state"), firstWorkshop: row.integer("first_workshop"),
            lastWorkshop: row.optional("last_workshop", row.integer), began: row.instant("began_at"),
            expires: row.optional("expires_at", row.instant), ended: row.optional("ended_at", row.instant),
            reason: row.optional("reason", row.text),
            overbookingReason: row.optional("overbooking_reason", row.text))
    }
}

extension WaitingTurn {
    fileprivate init(_ row: SQLRow) throws {
        try self.init(
            participant: row.integer("participant"), turn: row.integer("turn"),
            session: row.optional("session", row.text), since: row.instant("since"))
    }
}
