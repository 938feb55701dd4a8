internal import Workshops

extension SQLConnection {
    /// Adds a programme, or changes the one of that identifier.
    ///
    /// Venues, trainers and kits that the record no longer has are removed; those to which a session
    /// still refers are kept, retired, so that the past can be read.
    /// - Throws: ``StorageError``; a venue whose kit the record lacks is ``StorageError/constraint(_:)``.
    package func save(_ record: ProgrammeRecord) throws {
        let programme = SQLValue.textForm(of: record.identifier)
        try upsert(into: "programme", key: [("identifier", programme)], record.columns)
        try replaceLists(of: record, programme)
        for table in ["kit", "venue", "trainer"] {
            try execute("UPDATE \(table) SET retired = 1 WHERE programme = $1", [programme])
        }
        for (place, kit) in zip(1..., record.kits) {
            try saveItem("kit", kit.identifier, at: place, of: programme, kit.columns)
        }
        for (place, venue) in zip(1..., record.venues) {
            try saveItem("venue", venue.identifier, at: place, of: programme, venue.columns)
        }
        for (place, trainer) in zip(1..., record.trainers) {
            try saveItem("trainer", trainer.identifier, at: place, of: programme, trainer.columns)
        }
        // Venues before kits: a venue that is kept keeps its kit.
        try forget("venue", notReferredToBy: "session", programme)
        try forget("kit", notReferredToBy: "venue", programme)
        try forget("trainer", notReferredToBy: "workshop", programme)
        try save(record.communes, reserve: record.reserve, of: record.identifier)
    }

    private func replaceLists(of record: ProgrammeRecord, _ programme: SQLValue) throws {
        for table in ["counted_outcome", "thing_to_bring", "serial_pattern", "skill", "theme_option", "theme"] {
            try execute("DELETE FROM \(table) WHERE programme = $1", [programme])
        }
        for outcome in PassOutcome.allCases where record.tariff.passesThatCount.contains(outcome) {
            try insert(into: "counted_outcome", [("programme", programme), ("outcome", .text(outcome.rawValue))])
        }
        for (place, thing) in zip(1..., record.thingsToBring) {
            try insert(
                into: "thing_to_bring", [("programme", programme), ("place", .integer(place)), ("name", .text(thing))])
        }
        for (place, pattern) in zip(1..., record.serials) {
            try insert(
                into: "serial_pattern",
                [("programme", programme), ("place", .integer(place)), ("pattern", .textForm(of: pattern))])
        }
        for (place, theme) in zip(1..., record.themes) {
            try insert(
                into: "theme", [("programme", programme), ("place", .integer(place)), ("title", .text(theme.title))])
            for (option, skills) in [("", theme.skills)] + theme.options.map({ ($0, theme.optionSkills[$0] ?? []) }) {
                for (skillPlace, skill) in zip(1..., skills) {
                    try insert(
                        into: "skill",
                        [
                            ("programme", programme), ("theme", .integer(place)), ("option_title", .text(option)),
                            ("place", .integer(skillPlace)), ("title", .text(skill)),
                        ])
                }
            }
            for (optionPlace, option) in zip(1..., theme.options) {
                try insert(
                    into: "theme_option",
                    [
                        ("programme", programme), ("theme", .integer(place)), ("place", .integer(optionPlace)),
                        ("title", .text(option)),
                    ])
            }
        }
    }

    private func saveItem(
        _ table: String, _ identifier: Identifier, at place: Int, of programme: SQLValue,
        _ columns: [SQLColumn]
    ) throws {
        try upsert(
            into: table, key: [("programme", programme), ("identifier", .textForm(of: identifier))],
            columns + [("place", .integer(place)), ("retired", .flag(false))])
    }

    /// Removes what is retired and to which nothing refers.
    private func forget(_ table: String, notReferredToBy other: String, _ programme: SQLValue) throws {
        try execute(
            """
            DELETE FROM \(table) WHERE programme = $1 AND retired = 1 AND NOT EXISTS (
                SELECT 1 FROM \(other)
                WHERE \(other).programme = \(table).programme AND \(other).\(table) = \(table).identifier
            )
            """, [programme])
    }
}

extension ProgrammeRecord {
    fileprivate var columns: [SQLColumn] {
        [
            ("name", .text(name)),
            ("language", .text(language.rawValue)),
            ("zone", .text(zone)),
            ("first_day", .textForm(of: window.lowerBound)),
            ("last_day", .textForm(of: window.upperBound)),
            ("decision_number", .text(decisionNumber)),
            ("appeal_ends_on", .optional(appealEnd?.description)),
            ("commissioner", .text(commissioner)),
            ("provider", .text(provider)),
            ("budget_line", .text(budgetLine)),
            ("session_count", .integer(sessions.count)),
            ("workshops_per_session", .integer(sessions.workshopsPerSession)),
            ("seats", .integer(sessions.seats)),
            ("overbooking", .integer(sessions.overbooking)),
            ("join_mid_series", .flag(sessions.joinMidSeries)),
            ("offer_days", .integer(sessions.offerDays)),
            ("afternoon_minute", .integer(afternoon.minutes)),
            ("passes_per_chequebook", .integer(passesPerChequebook)),
            ("reserve_chequebooks", .integer(reserve)),
            ("base_cents", .integer(tariff.base.cents)),
            ("floor_cents", .integer(tariff.floor.cents)),
            ("face_value_cents", .integer(tariff.faceValue.cents)),
            ("price_rule", .text(tariff.rule.rawValue)),
            ("undelivered", .text(tariff.undelivered.rawValue)),
            ("collection", .text(tariff.collection.rawValue)),
            ("vat", .textForm(of: tariff.vat)),
            ("amounts", .text(tariff.amounts.rawValue)),
            ("instalments", .text(tariff.instalments.rawValue)),
            ("vote_closes_after", voteClosesAfter.map(SQLValue.integer) ?? .null),
            ("partly_attended", .optional(partlyAttended?.rawValue)),
            ("passes_expire_on", .optional(passesExpire?.description)),
            ("announce_confirmations", .flag(announcesConfirmations)),
            ("contact_name", .optional(contact?.name)),
            ("contact_email", .optional(contact?.email.description)),
            ("contact_telephone", .optional(contact?.telephone.description)),
        ]
    }
}

extension Kit {
    fileprivate var columns: [SQLColumn] {
        [("name", .text(name)), ("is_placeholder", .flag(isPlaceholder))]
    }
}

extension VenueRecord {
    fileprivate var columns: [SQLColumn] {
        [
            ("name", .text(name)),
            ("town", .text(town)),
            ("address", .text(address)),
            ("latitude", position.map { .real($0.latitude) } ?? .null),
            ("longitude", position.map { .real($0.longitude) } ?? .null),
            ("state", .text(state.rawValue)),
            ("kit", .textForm(of: kit)),
        ]
    }
}

extension TrainerRecord {
    fileprivate var columns: [SQLColumn] {
        [
            ("name", .text(name)), ("is_placeholder", .flag(isPlaceholder)),
            ("email", .optional(email?.description)),
        ]
    }
}
