/// What one of the workshops of a session is about.
package struct Theme: Sendable, Equatable {
    package var title: String
    /// The themes among which participants choose; empty when the theme is fixed.
    package var options: [String]

    package init(title: String, options: [String] = []) {
        self.title = title
        self.options = options
    }
}

/// How participants choose the theme that is left to them.
///
/// Each may approve several themes; most approvals win, ties go to the order of the programme file.
package struct ThemeVote: Sendable, Equatable {
    /// The workshop, 1…, at the end of which the vote closes.
    package var closesAfterWorkshop: Int

    package init(closesAfterWorkshop: Int) { self.closesAfterWorkshop = closesAfterWorkshop }
}
