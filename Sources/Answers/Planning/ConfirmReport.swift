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

extension ConfirmReport {
    /// What to do once a session is cancelled.
    package var remediesOfCancelling: [Remedy] { changed ? [.invite, .move(nil)] : [] }

    /// What to do once a session has its theme.
    package var remediesOfChoosing: [Remedy] { changed ? [.invite] : [] }
}
