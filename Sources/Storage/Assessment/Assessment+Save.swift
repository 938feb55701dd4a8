package import Workshops

extension SQLConnection {
    /// Stores what somebody could do at a moment, in the place of what was stored of it.
    package func save(
        _ assessment: Assessment, of participant: Int, at moment: AssessmentMoment, by author: String,
        on day: CivilDate, in programme: Identifier
    ) throws {
        let key: [SQLColumn] = [
            ("programme", .textForm(of: programme)), ("participant", .integer(participant)),
            ("moment", .text(moment.rawValue)),
        ]
        let condition = "WHERE programme = $1 AND participant = $2 AND moment = $3"
        try execute("DELETE FROM assessment \(condition)", key.map(\.value))
        try execute("DELETE FROM assessment_comment \(condition)", key.map(\.value))
        let levels = assessment.levels.sorted { ($0.key.workshop, $0.key.title) < ($1.key.workshop, $1.key.title) }
        for (skill, level) in levels {
            try insert(
                into: "assessment",
                key + [
                    ("workshop", .integer(skill.workshop)), ("skill", .text(skill.title)),
                    ("level", .integer(level.rawValue)), ("author", .text(author)), ("assessed_on", .textForm(of: day)),
                ])
        }
        guard !assessment.comment.isEmpty else { return }
        try insert(into: "assessment_comment", key + [("comment", .text(assessment.comment))])
    }

    /// Forgets what was said of somebody; what they can do stays, as a number.
    package func forgetComments(on participant: Int, in programme: Identifier) throws {
        try execute(
            "DELETE FROM assessment_comment WHERE programme = $1 AND participant = $2",
            [.textForm(of: programme), .integer(participant)])
    }
}
