/// A session that had dates, to be planned again with the least change.
package struct PreviousSession: Hashable, Sendable {
    /// As it was; it has a number.
    package let session: PlannedSession
    /// So many of its workshops, from the first on, have been held: they never move.
    package let held: Int

    package init(_ session: PlannedSession, held: Int = 0) {
        self.session = session
        self.held = held
    }
}
