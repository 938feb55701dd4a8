package import Workshops

extension SQLConnection {
    /// What somebody could do at a moment; empty as long as nobody assessed them.
    package func assessment(of participant: Int, at moment: AssessmentMoment, in programme: Identifier) throws
        -> Assessment
    {
        let key: [SQLValue] = [.textForm(of: programme), .integer(participant), .text(moment.rawValue)]
        let condition = "WHERE programme = $1 AND participant = $2 AND moment = $3"
        let comment = try rows("SELECT comment FROM assessment_comment \(condition)", key).first?.text("comment")
        let levels = try rows("SELECT workshop, skill, level FROM assessment \(condition)", key).map { row in
            (Skill(workshop: try row.integer("workshop"), title: try row.text("skill")), try Self.level(row))
        }
        return Assessment(levels: Dictionary(levels, uniquingKeysWith: { first, _ in first }), comment: comment ?? "")
    }

    /// The levels of everybody at a moment, by participant.
    package func assessedLevels(at moment: AssessmentMoment, in programme: Identifier) throws
        -> [Int: [Skill: SkillLevel]]
    {
        try rows(
            "SELECT participant, workshop, skill, level FROM assessment WHERE programme = $1 AND moment = $2",
            [.textForm(of: programme), .text(moment.rawValue)]
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
