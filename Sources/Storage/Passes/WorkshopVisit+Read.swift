package import Workshops

extension SQLConnection {
    /// Gives, workshop by workshop, the visits that may be out of order; those that are in order stay with the engine.
    ///
    /// It leaves out whoever was there and gave as many passes as are asked, all scanned, and whoever was not there and
    /// gave none. Where a whole chequebook is asked at once, whoever was there is never left out. `first` is the workshop
    /// from which the seat counts, be it called off. No more than one visit is held at a time.
    package func eachVisitInQuestion(
        of programme: Identifier, _ collection: PassCollection, upTo last: Int?, _ body: (WorkshopVisit) throws -> Void
    ) throws {
        var visit: WorkshopVisit?
        let arguments: [SQLValue] = [.textForm(of: programme), .integer(last ?? .max)]
        try eachRow(Self.visits(collection), arguments) { row in
            let next = try WorkshopVisit(row)
            if let known = visit, (known.workshop, known.person) != (next.workshop, next.person) {
                try body(known)
                visit = nil
            }
            var current = visit ?? next
            if let pass = try GivenPass(row) { current.passes.append(pass) }
            visit = current
            return true
        }
        if let visit { try body(visit) }
    }

    private static func visits(_ collection: PassCollection) -> String {
        // Workshop 0 is none: where what is asked depends on the person, the engine knows nothing of it.
        let asked = collection.collection == .everyWorkshop ? Array(0...max(0, collection.workshops)) : [0]
        return """
            WITH asked (place, passes) AS (
                VALUES \(asked.map { "(\($0), \(collection.due(at: $0)))" }.joined(separator: ", "))
            )
            \(Self.columns)
            FROM (\(Self.registers)) AS visit
            JOIN workshop ON workshop.id = visit.workshop
            JOIN session ON session.programme = workshop.programme AND session.id = workshop.session
            LEFT JOIN asked ON asked.place = workshop.place
            \(Self.evidence)
            WHERE session.number <= $2 AND (
                visit.is_marked = 1
                OR CASE WHEN visit.presence IN ('present', 'late', 'left-early')
                    THEN asked.passes IS NULL OR visit.passes <> asked.passes
                    ELSE visit.passes <> 0 END
            )
            ORDER BY session.number, workshop.place, visit.participant, pass.number
            """
    }

    private static let columns = """
        SELECT session.number AS session, workshop.place AS place, workshop.day AS day,
            workshop.workshop_state AS workshop_state, workshop.session_state AS session_state,
            visit.participant AS participant, visit.presence AS presence, enrolment.seat AS seat,
            enrolment.first_workshop AS first_workshop, attendance_sheet.closed_at AS closed_at,
            attendance_sheet.closed_by AS closed_by,
            CASE WHEN workshop_guest.participant IS NULL THEN 0 ELSE 1 END AS is_guest,
            pass.number AS pass, pass.serial AS serial, pass.chequebook AS chequebook, pass.state AS state,
            taken.author AS author, taken.moved_on AS moved_on
        """

    /// Both registers by workshop and participant; marked are those of whom a pass is another's or not scanned.
    private static let registers = """
        SELECT workshop, participant, MAX(presence) AS presence, SUM(passes) AS passes, MAX(is_marked) AS is_marked
        FROM (
            SELECT workshop, participant, presence, 0 AS passes, 0 AS is_marked FROM presence WHERE programme = $1
            UNION ALL
            SELECT workshop, participant, NULL, \(given), 0 FROM pass_movement
            WHERE programme = $1 AND workshop IS NOT NULL AND participant IS NOT NULL
            GROUP BY workshop, participant
            UNION ALL
            SELECT taken.workshop, taken.participant, NULL, 0, 1 FROM pass_movement AS taken
            WHERE taken.programme = $1 AND \(isTaken) AND taken.pass IN (
                SELECT number FROM pass WHERE programme = $1 AND state = 'collected'
                UNION SELECT number FROM pass WHERE programme = $1 AND chequebook IS NULL
            )
        ) AS register
        GROUP BY workshop, participant
        """

    /// The seat is the one that counts for the workshop, or the last one of the session.
    private static let evidence = """
        LEFT JOIN attendance_sheet ON attendance_sheet.programme = workshop.programme
            AND attendance_sheet.workshop = visit.workshop
        LEFT JOIN workshop_guest ON workshop_guest.programme = workshop.programme
            AND workshop_guest.workshop = visit.workshop AND workshop_guest.participant = visit.participant
        LEFT JOIN enrolment ON enrolment.programme = workshop.programme AND enrolment.number = COALESCE(
            (
                \(lastSeat) AND workshop.place BETWEEN held.first_workshop AND COALESCE(held.last_workshop, workshop.place)
            ),
            (\(lastSeat))
        )
        LEFT JOIN pass_movement AS taken ON taken.programme = workshop.programme AND taken.workshop = visit.workshop
            AND taken.participant = visit.participant AND \(isTaken)
        LEFT JOIN pass ON pass.programme = taken.programme AND pass.number = taken.pass
        """

    /// The number is added to, or SQLite would go through all enrolments, the last one first.
    private static let lastSeat = """
        SELECT MAX(held.number + 0) FROM enrolment AS held
        WHERE held.programme = workshop.programme AND held.participant = visit.participant
            AND held.session = workshop.session AND held.state IN \(Enrolment.State.seats)
        """

    /// Of a movement: that a pass was collected by it, and not given back since.
    static let isTaken = """
        taken.state_before = 'presented' AND taken.state_after = 'collected' AND NOT EXISTS (
            SELECT 1 FROM pass_movement AS back WHERE back.programme = taken.programme AND back.pass = taken.pass
                AND back.place > taken.place AND back.state_before = 'collected' AND back.state_after = 'distributed'
        )
        """
}

extension WorkshopVisit {
    /// Without the pass that the row is about.
    fileprivate init(_ row: SQLRow) throws {
        let number = try WorkshopNumber(session: row.integer("session"), order: row.integer("place"))
        let state = (try row.choice("workshop_state") as Workshop.State).inSession(try row.choice("session_state"))
        let closed = try row.optional("closed_at", row.instant)
        try self.init(
            workshop: number, date: row.value("day"), state: state, person: row.integer("participant"),
            seat: row.optional("seat", row.integer), first: row.optional("first_workshop", row.integer) ?? number.order,
            isGuest: row.flag("is_guest"),
            presence: row.optional("presence") { name throws(StorageError) in try row.choice(name) },
            closing: closed.map { try .init(date: $0, author: row.text("closed_by")) })
    }
}

extension GivenPass {
    /// Nil when the row is about none.
    init?(_ row: SQLRow) throws {
        guard let number = try row.optional("pass", row.integer) else { return nil }
        try self.init(
            number: number, serial: row.value("serial"), chequebook: row.optional("chequebook", row.integer),
            state: row.choice("state"), author: row.text("author"), date: row.value("moved_on"))
    }
}
