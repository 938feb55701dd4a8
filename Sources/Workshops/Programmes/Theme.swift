/// What one of the workshops of a session is about.
package struct Theme: Sendable, Equatable {
    package var title: String
    /// The themes among which participants choose; empty when the theme is fixed.
    package var options: [String]
    /// What it teaches, in the order in which it is assessed.
    package var skills: [String]
    /// What each of the options teaches.
    package var optionSkills: [String: [String]]

    package init(
        title: String, options: [String] = [], skills: [String] = [], optionSkills: [String: [String]] = [:]
    ) {
        self.title = title
        self.options = options
        self.skills = skills
        self.optionSkills = optionSkills
    }

    /// What it teaches once its participants have chosen an option; nil as long as they have not.
    package func skills(chosen: String?) -> [String] { chosen.flatMap { optionSkills[$0] } ?? skills }
}

/// How participants choose the theme that is left to them.
///
/// Each may approve several themes; most approvals win, ties go to the order of the programme file.
package struct ThemeVote: Sendable, Equatable {
    /// The workshop, 1…, at the end of which the vote closes.
    package var closesAfterWorkshop: Int

    package init(closesAfterWorkshop: Int) { self.closesAfterWorkshop = closesAfterWorkshop }
}
