package import Workshops

extension SQLConnection {
    /// The programme of that identifier, or nil when none is stored.
    package func programme(_ identifier: Identifier) throws -> ProgrammeRecord? {
        let programme = SQLValue.textForm(of: identifier)
        guard let row = try rows("SELECT * FROM programme WHERE identifier = $1", [programme]).first
        else { return nil }
        let (first, last): (CivilDate, CivilDate) = try (row.value("first_day"), row.value("last_day"))
        guard first <= last else { throw StorageError.unreadable(column: "last_day") }
        return try ProgrammeRecord(
            identifier: identifier, name: row.text("name"), language: row.choice("language"), zone: row.text("zone"),
            window: first...last, decisionNumber: row.text("decision_number"),
            appealEnd: row.optional("appeal_ends_on", row.value), commissioner: row.text("commissioner"),
            provider: row.text("provider"), budgetLine: row.text("budget_line"), sessions: SessionRules(row),
            afternoon: row.time("afternoon_minute"), passesPerChequebook: row.integer("passes_per_chequebook"),
            reserve: row.integer("reserve_chequebooks"), tariff: tariff(row, programme),
            thingsToBring: inOrder("thing_to_bring", programme).map { try $0.text("name") },
            themes: themes(programme), venues: venues(of: identifier, retired: false),
            kits: inOrder("kit", programme, "AND retired = 0").map(Kit.init),
            trainers: trainers(of: identifier, retired: false), communes: communes(of: identifier),
            contact: Contact(row), passesExpire: row.optional("passes_expire_on", row.value),
            serials: inOrder("serial_pattern", programme).map { try $0.value("pattern") },
            voteClosesAfter: row.optional("vote_closes_after", row.integer),
            partlyAttended: row.optional("partly_attended") { name throws(StorageError) in try row.choice(name) },
            announcesConfirmations: row.flag("announce_confirmations"))
    }

    /// The identifiers of all the programmes, in their order.
    package func programmes() throws -> [Identifier] {
        try rows("SELECT identifier FROM programme ORDER BY identifier").map { try $0.value("identifier") }
    }

    /// The venues of a programme: those it has, or those it had and to which a session refers.
    package func venues(of programme: Identifier, retired: Bool) throws -> [VenueRecord] {
        try inOrder("venue", .textForm(of: programme), "AND retired = \(retired ? 1 : 0)").map(VenueRecord.init)
    }

    /// The trainers of a programme: those it has, or those it had and to whom a workshop refers.
    package func trainers(of programme: Identifier, retired: Bool) throws -> [TrainerRecord] {
        try inOrder("trainer", .textForm(of: programme), "AND retired = \(retired ? 1 : 0)").map(TrainerRecord.init)
    }

    private func tariff(_ row: SQLRow, _ programme: SQLValue) throws -> Tariff {
        let outcomes = try rows("SELECT outcome FROM counted_outcome WHERE programme = $1", [programme])
        return try Tariff(
            base: Money(cents: row.integer("base_cents")), floor: Money(cents: row.integer("floor_cents")),
            faceValue: Money(cents: row.integer("face_value_cents")), rule: row.choice("price_rule"),
            undelivered: row.choice("undelivered"), collection: row.choice("collection"), vat: row.value("vat"),
            amounts: row.choice("amounts"), instalments: row.choice("instalments"),
            passesThatCount: Set(outcomes.map { try $0.choice("outcome") as PassOutcome }))
    }

    private func themes(_ programme: SQLValue) throws -> [Theme] {
        try inOrder("theme", programme).map { row in
            let options = try inOrder("theme_option", programme, "AND theme = \(row.integer("place"))")
            let skills = try Dictionary(
                grouping: inOrder("skill", programme, "AND theme = \(row.integer("place"))")
            ) { try $0.text("option_title") }.mapValues { rows in try rows.map { try $0.text("title") } }
            return try Theme(
                title: row.text("title"), options: options.map { try $0.text("title") }, skills: skills[""] ?? [],
                optionSkills: skills.filter { !$0.key.isEmpty })
        }
    }

    private func inOrder(_ table: String, _ programme: SQLValue, _ condition: String = "") throws -> [SQLRow] {
        try rows("SELECT * FROM \(table) WHERE programme = $1 \(condition) ORDER BY place", [programme])
    }
}

extension SessionRules {
    fileprivate init(_ row: SQLRow) throws {
        try self.init(
            count: row.integer("session_count"), workshopsPerSession: row.integer("workshops_per_session"),
            seats: row.integer("seats"), overbooking: row.integer("overbooking"),
            joinMidSeries: row.flag("join_mid_series"), offerDays: row.integer("offer_days"))
    }
}

extension Contact {
    /// Nil where the row has none.
    fileprivate init?(_ row: SQLRow) throws {
        guard let name = try row.optional("contact_name", row.text) else { return nil }
        try self.init(name: name, email: row.value("contact_email"), telephone: row.value("contact_telephone"))
    }
}

extension Kit {
    fileprivate init(_ row: SQLRow) throws {
        try self.init(
            identifier: row.value("identifier"), name: row.text("name"), isPlaceholder: row.flag("is_placeholder"))
    }
}

extension VenueRecord {
    fileprivate init(_ row: SQLRow) throws {
        try self.init(
            identifier: row.value("identifier"), name: row.text("name"), town: row.text("town"),
            address: row.text("address"), position: row.position, state: row.choice("state"), kit: row.value("kit"))
    }
}

extension TrainerRecord {
    fileprivate init(_ row: SQLRow) throws {
        try self.init(
            identifier: row.value("identifier"), name: row.text("name"), isPlaceholder: row.flag("is_placeholder"),
            email: row.optional("email", row.value))
    }
}
