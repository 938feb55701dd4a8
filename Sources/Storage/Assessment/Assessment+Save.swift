package import Workshops

extension SQLConnection {
    /// Stores what somebody could do at a moment, in the place of what was stored of it.
    package func save(
        _ assessment: Assessment, of participant: Int, at moment: AssessmentMoment, in programme: Identifier
    ) throws {
        let key: [SQLColumn] = [("programme", .textForm(of: programme)), ("participant", .integer(participant))]
        let condition = "WHERE programme = $1 AND participant = $2"
        try execute("DELETE FROM skill_level \(condition) AND \(moment.other.column) IS NULL", key.map(\.value))
        try execute("UPDATE skill_level SET \(moment.column) = NULL \(condition)", key.map(\.value))
        let levels = assessment.levels.sorted { ($0.key.workshop, $0.key.title) < ($1.key.workshop, $1.key.title) }
        for (skill, level) in levels {
            try upsert(
                into: "skill_level",
                key: key + [("workshop", .integer(skill.workshop)), ("skill", .text(skill.title))],
                [(moment.column, .integer(level.rawValue))])
        }
        let comment = key + [("moment", .text(moment.rawValue))]
        try execute("DELETE FROM assessment_comment \(condition) AND moment = $3", comment.map(\.value))
        guard !assessment.comment.isEmpty else { return }
        try insert(into: "assessment_comment", comment + [("comment", .text(assessment.comment))])
    }

    /// Forgets what was said of somebody; what they can do stays, as a number.
    package func forgetComments(on participant: Int, in programme: Identifier) throws {
        try execute(
            "DELETE FROM assessment_comment WHERE programme = $1 AND participant = $2",
            [.textForm(of: programme), .integer(participant)])
    }
}

extension AssessmentMoment {
    /// Of the levels at this moment.
    var column: String { rawValue }

    fileprivate var other: AssessmentMoment {
        switch self {
        case .diagnostic: .review
        case .review: .diagnostic
        }
    }
}
