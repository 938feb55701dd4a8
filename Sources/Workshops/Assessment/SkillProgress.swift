/// What somebody could do before and can do after, skill by skill.
package struct SkillProgress: Sendable, Equatable {
    package let title: String
    /// Nil when it was not assessed.
    package let before: SkillLevel?
    package let after: SkillLevel?

    package init(title: String, before: SkillLevel?, after: SkillLevel?) {
        self.title = title
        self.before = before
        self.after = after
    }
}

/// The skills of one workshop.
package struct ThemeProgress: Sendable, Equatable {
    package let workshop: Int
    package let title: String
    package let skills: [SkillProgress]

    package init(workshop: Int, title: String, skills: [SkillProgress]) {
        self.workshop = workshop
        self.title = title
        self.skills = skills
    }

    /// By which each skill is known.
    package var taught: [Skill] { skills.map { Skill(workshop: workshop, title: $0.title) } }

    /// The levels gained over the skills that were assessed both times; nil when none was.
    package var gain: Int? {
        let both = skills.compactMap { skill in
            skill.before.flatMap { before in skill.after.map { $0.rawValue - before.rawValue } }
        }
        return both.isEmpty ? nil : both.reduce(0, +)
    }

    /// How much of what there is to learn is known at a moment, 0 to 1; nil when nothing was assessed then.
    package func share(at moment: AssessmentMoment) -> Double? {
        let levels = skills.compactMap { moment == .diagnostic ? $0.before : $0.after }
        guard !levels.isEmpty else { return nil }
        return Double(levels.reduce(0) { $0 + $1.rawValue }) / Double(levels.count * SkillLevel.atEase.rawValue)
    }
}
