import Testing

@testable import Storage

/// What becomes of each column of text when somebody is erased: a new one fails here until somebody has decided.
struct TypedTextTests {
    /// What people type of others: blanked where it is about who is erased, in ``SQLConnection/typedTexts``.
    private static let blanked = """
        assessment_comment: comment
        chequebook_movement: reason
        claim: reason
        claim_pass: reason
        enrolment: reason overbooking_reason
        exemption: reason
        pass_movement: reason
        sheet_correction: reason
        sheet_emptying: reason
        withdrawal: reason
        workshop: state_reason
        """

    /// What says who somebody is, or where messages to them go: taken away with them.
    private static let removed = """
        message: email
        person: family_name given_name email telephone postal_address
        seat_message: email
        """

    /// Who attested something: replaced where they did so of themselves.
    private static let replaced = """
        attestation: author
        exemption: author
        """

    /// Who acted, how a request was called, and what documents say: never changed, and told when the name is found there.
    private static let told = """
        attendance_sheet: closed_by
        audit: author request_key
        invoice: author reason
        invoice_file: content
        noted_presence: author
        pass_movement: author
        sheet_correction: author
        sheet_emptying: author
        workshop_guest: author
        """

    /// What the programme file says, copied where it is used: of the programme, not of participants; told when the name is
    /// found there.
    private static let programme = """
        chequebook: commune
        chequebook_movement: commune
        commune: name name_in_decision
        commune_journey: commune venue
        feed_event: location summary description
        kit: identifier name
        message: location summary description
        participant: commune
        programme: identifier name decision_number commissioner provider budget_line contact_name contact_email contact_telephone
        seat_message_workshop: location summary description
        serial_pattern: pattern
        session: venue chosen_theme
        skill: option_title title
        skill_level: skill
        theme: title
        theme_option: title
        theme_vote: theme
        thing_to_bring: name
        trainer: identifier name email
        venue: identifier name town address kit
        workshop: venue trainer
        """

    /// What the program writes: identifiers, days, instants, words of which there are few, serials, hashes, facts without names.
    private static let ours = """
        assessment_comment: moment
        attendance_sheet: workshop closed_at state_before
        attestation: fact attested_on
        audit: recorded_at verb subject value_before value_after hash request_fingerprint
        audit_head: hash
        chequebook_movement: moved_on
        claim: month state made_on sent_on withdrawn_on
        claim_pass: pass_state claim_state fault
        commune: answer answered_on mandate_on imprest_account
        counted_outcome: outcome
        distribution: given_on
        enrolment: session state began_at expires_at ended_at
        exemption: granted_on
        feed: subject tag modified_at
        feed_event: subject uid created_at modified_at day status
        invitation: uid trainer workshop created_at answer answered_at
        invoice: number kind preceding issued_on issued_at fingerprint audit_hash
        invoice_anomaly: kind serials
        invoice_file: name
        invoice_pass: serial outcome
        invoice_presence: presence
        invoice_workshop: day state
        message: uid method stamped_at day status state reason handed_over_at
        noted_presence: workshop presence day noted_at
        participant: id referrer registered_at
        pass: state serial
        pass_movement: state_before state_after moved_on workshop
        pass_step: state_before state_after
        presence: workshop presence
        programme: language zone first_day last_day price_rule undelivered collection vat instalments appeal_ends_on passes_expire_on amounts partly_attended
        schema_migrations: name checksum applied_at
        second_use: workshop
        seat_message: notice session kept_until stamped_at state handed_over_at
        seat_message_workshop: day status
        session: id state
        sheet_correction: workshop corrected_at
        sheet_emptying: workshop emptied_at
        theme_vote: session voted_at
        venue: state
        waiting_turn: session since
        withdrawal: since
        workshop: session id session_state day created_at modified_at workshop_state
        workshop_guest: workshop added_at
        """

    /// `table.column` of each line.
    private func columns(_ lines: String) -> [String] {
        lines.split(separator: "\n").flatMap { line in
            let parts = line.split(separator: ":")
            return parts[1].split(separator: " ").map { "\(parts[0]).\($0)" }
        }
    }

    private func undecided(in store: Store) throws -> [String] {
        let stored = try store.read { try $0.textColumns() }.flatMap { table, columns in
            // To which programme a row belongs.
            columns.filter { $0 != "programme" }.map { "\(table).\($0)" }
        }
        let lists = [Self.blanked, Self.removed, Self.replaced, Self.told, Self.programme, Self.ours]
        let decided = Set(lists.flatMap(columns))
        #expect(decided.subtracting(stored) == [], "there is no such column any more")
        return stored.filter { !decided.contains($0) }
    }

    @Test func everyColumnOfTextIsDecidedAbout() throws {
        let store = try Store.withProgramme()
        #expect(try undecided(in: store) == [])
        try store.write { try $0.execute("ALTER TABLE waiting_turn ADD COLUMN remark TEXT") }
        #expect(try undecided(in: store) == ["waiting_turn.remark"], "a new one is seen")
    }

    @Test func whatIsBlankedIsWhatWasDecided() {
        #expect(SQLConnection.typedTexts.map { "\($0.table).\($0.column)" }.sorted() == columns(Self.blanked).sorted())
    }

    @Test func everyTextOfEveryTableIsLookedAt() throws {
        let store = try Store.withProgramme()
        try store.write { connection in
            try connection.append(.sample(key: "Zyrquenol, pour essai"))
            try connection.execute("UPDATE venue SET address = 'chez Zyrquenol'")
            let found = try connection.tables { $0.contains { $0.text.contains("Zyrquenol") } }
            #expect(Set(found.keys) == ["audit", "venue"] && found["audit"] == 1)
        }
    }
}
