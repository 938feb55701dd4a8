package import Workshops

/// What is stored, as far as the audit says how it came there: whole, to be held against it.
extension SQLConnection {
    /// The workshops, by identity, whose sheets are filled in, with how often each was corrected.
    package func sheetsFilledIn(of programme: Identifier) throws -> [(workshop: String, corrections: Int)] {
        try rows(
            """
            SELECT attendance_sheet.workshop, COUNT(sheet_correction.number) AS corrections FROM attendance_sheet
            LEFT JOIN sheet_correction ON sheet_correction.programme = attendance_sheet.programme
                AND sheet_correction.workshop = attendance_sheet.workshop
            WHERE attendance_sheet.programme = $1 GROUP BY attendance_sheet.workshop
            """, [.textForm(of: programme)]
        ).map { try ($0.text("workshop"), $0.integer("corrections")) }
    }

    /// Gives what each sheet says of each person, and for how many minutes they were there, by the identity of the
    /// workshop.
    package func eachPresence(
        of programme: Identifier, _ body: (_ workshop: String, _ person: Int, Presence, _ minutes: Int?) throws -> Void
    ) throws {
        try eachRow(
            "SELECT workshop, participant, presence, minutes FROM presence WHERE programme = $1",
            [.textForm(of: programme)]
        ) { row in
            try body(
                row.text("workshop"), row.integer("participant"), row.choice("presence"),
                row.optional("minutes", row.integer))
            return true
        }
    }

    /// What is noted of people before sheets are filled in, for which day, by the identity of the workshop.
    package func notedPresences(
        of programme: Identifier
    ) throws -> [(workshop: String, person: Int, presence: Presence, day: CivilDate)] {
        try rows(
            "SELECT workshop, participant, presence, day FROM noted_presence WHERE programme = $1",
            [.textForm(of: programme)]
        ).map { try ($0.text("workshop"), $0.integer("participant"), $0.choice("presence"), $0.value("day")) }
    }

    /// Who is a guest of which workshop, by its identity.
    package func workshopGuests(of programme: Identifier) throws -> [(workshop: String, person: Int)] {
        try rows(
            "SELECT workshop, participant FROM workshop_guest WHERE programme = $1", [.textForm(of: programme)]
        ).map { try ($0.text("workshop"), $0.integer("participant")) }
    }

    /// The workshops, by identity, whose sheets were emptied, once for each time.
    package func emptiedSheets(of programme: Identifier) throws -> [String] {
        try rows("SELECT workshop FROM sheet_emptying WHERE programme = $1", [.textForm(of: programme)])
            .map { try $0.text("workshop") }
    }

    /// Who voted in which session, by its identity.
    package func voters(of programme: Identifier) throws -> [(session: String, person: Int)] {
        try rows(
            "SELECT DISTINCT session, participant FROM theme_vote WHERE programme = $1", [.textForm(of: programme)]
        ).map { try ($0.text("session"), $0.integer("participant")) }
    }

    /// How many skills of each person have a level, at each moment.
    package func assessedSkills(
        of programme: Identifier
    ) throws -> [(person: Int, moment: AssessmentMoment, skills: Int)] {
        try AssessmentMoment.allCases.flatMap { moment in
            try rows(
                """
                SELECT participant, COUNT(\(moment.column)) AS skills FROM skill_level
                WHERE programme = $1 GROUP BY participant
                """, [.textForm(of: programme)]
            ).map { try ($0.integer("participant"), moment, $0.integer("skills")) }
        }
    }

    /// Which commune has each chequebook, and who it was given to.
    package func chequebookHolders(
        of programme: Identifier
    ) throws -> [(chequebook: Int, commune: String?, person: Int?)] {
        try rows(
            """
            SELECT number, commune, participant FROM chequebook
            LEFT JOIN distribution ON distribution.programme = chequebook.programme
                AND distribution.chequebook = chequebook.number
            WHERE chequebook.programme = $1
            """, [.textForm(of: programme)]
        ).map {
            try ($0.integer("number"), $0.optional("commune", $0.text), $0.optional("participant", $0.integer))
        }
    }

    /// The passes that were presented again, by whom and at which workshop, by its identity; also where the first use
    /// has been undone.
    package func notedSecondUses(
        of programme: Identifier
    ) throws -> [(pass: Int, chequebook: Int?, person: Int, workshop: String)] {
        try rows(
            """
            SELECT pass.number, pass.chequebook, second_use.participant, second_use.workshop FROM second_use
            JOIN pass ON pass.programme = second_use.programme AND pass.number = second_use.pass
            WHERE second_use.programme = $1
            """, [.textForm(of: programme)]
        ).map {
            try (
                $0.integer("number"), $0.optional("chequebook", $0.integer), $0.integer("participant"),
                $0.text("workshop")
            )
        }
    }

    /// Whose fault it is that passes were rejected.
    package func faults(of programme: Identifier) throws -> [(pass: Int, chequebook: Int?, fault: Pass.Fault)] {
        try rows(
            """
            SELECT pass.number, pass.chequebook, fault FROM claim_pass
            JOIN pass ON pass.programme = claim_pass.programme AND pass.number = claim_pass.pass
            WHERE claim_pass.programme = $1 AND fault IS NOT NULL
            """, [.textForm(of: programme)]
        ).map { try ($0.integer("number"), $0.optional("chequebook", $0.integer), $0.choice("fault")) }
    }
}
