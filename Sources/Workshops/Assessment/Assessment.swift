/// How well somebody can do something.
package enum SkillLevel: Int, Sendable, CaseIterable, Comparable {
    case notYet
    case withHelp
    case alone
    /// Alone, and could show it to others.
    case atEase

    package static func < (one: SkillLevel, other: SkillLevel) -> Bool { one.rawValue < other.rawValue }
}

/// When somebody is assessed: before the first workshop and after the last.
package enum AssessmentMoment: String, Sendable, CaseIterable {
    /// *Diagnostic initial*.
    case diagnostic
    /// *Bilan final*.
    case review
}

/// Something that a workshop teaches.
package struct Skill: Hashable, Sendable {
    /// The order of the workshop in its session, 1….
    package let workshop: Int
    /// In the words of the programme, by which it is known.
    package let title: String

    package init(workshop: Int, title: String) {
        self.workshop = workshop
        self.title = title
    }
}

/// What somebody can do at one moment.
package struct Assessment: Sendable, Equatable {
    /// Of the skills that were assessed.
    package var levels: [Skill: SkillLevel]
    /// In the words of the trainer; empty when there is none.
    package var comment: String

    package init(levels: [Skill: SkillLevel] = [:], comment: String = "") {
        self.levels = levels
        self.comment = comment
    }
}
