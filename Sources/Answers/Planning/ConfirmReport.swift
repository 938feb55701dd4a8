import Workshops

/// What confirming did.
package struct ConfirmReport: Sendable {
    package let overview: ProgrammeOverview
    /// False when it was confirmed before.
    package let changed: Bool

    package init(overview: ProgrammeOverview, changed: Bool) {
        self.overview = overview
        self.changed = changed
    }
}
