package import Workshops

extension SQLConnection {
    /// What somebody could do at a moment; empty as long as nobody assessed them.
    package func assessment(of participant: Int, at moment: AssessmentMoment, in programme: Identifier) throws
        -> Assessment
    {
        let comment = try rows(
            "SELECT comment FROM assessment_comment WHERE programme = $1 AND participant = $2 AND moment = $3",
            [.textForm(of: programme), .integer(participant), .text(moment.rawValue)]
        ).first?.text("comment")
        let levels = try levels(at: moment, in: programme, "AND participant = $2", [.integer(participant)])
        return Assessment(levels: levels[participant] ?? [:], comment: comment ?? "")
    }

    /// The levels of everybody at a moment, by participant.
    package func assessedLevels(at moment: AssessmentMoment, in programme: Identifier) throws
        -> [Int: [Skill: SkillLevel]]
    {
        try levels(at: moment, in: programme)
    }

    private func levels(
        at moment: AssessmentMoment, in programme: Identifier, _ condition: String = "", _ arguments: [SQLValue] = []
    ) throws -> [Int: [Skill: SkillLevel]] {
        try rows(
            """
            SELECT participant, workshop, skill, \(moment.column) AS level FROM skill_level
            WHERE programme = $1 AND \(moment.column) IS NOT NULL \(condition)
            """, [.textForm(of: programme)] + arguments
        ).reduce(into: [:]) { levels, row in
            let skill = Skill(workshop: try row.integer("workshop"), title: try row.text("skill"))
            try levels[row.integer("participant"), default: [:]][skill] = Self.level(row)
        }
    }

    private static func level(_ row: SQLRow) throws -> SkillLevel {
        guard let level = SkillLevel(rawValue: try row.integer("level")) else {
            throw StorageError.unreadable(column: "level")
        }
        return level
    }
}
