package import Workshops

/// What somebody can do, as another person assessed it from what was known.
package struct AssessmentMarks: Sendable, Equatable {
    /// Of the skills that are assessed now; what is said of them replaces what was said before.
    package let levels: [Skill: SkillLevel]
    /// In the words of the trainer; nil to leave what is there.
    package let comment: String?
    /// What was known of that moment when it was looked at.
    package let seen: Assessment

    package init(levels: [Skill: SkillLevel], comment: String? = nil, seen: Assessment) {
        self.levels = levels
        self.comment = comment
        self.seen = seen
    }

    /// `1 joindre un document 2`, a line each.
    package var description: String {
        levels.map { "\($0.key.workshop) \($0.key.title) \($0.value.rawValue)" }.sorted().joined(separator: "\n")
    }
}
