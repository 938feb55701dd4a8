package import Workshops

/// Somebody who would take a seat: when and where a session suits them.
package struct Candidate: Hashable, Sendable {
    /// The half-days of the week when they can come.
    package let available: Set<WeeklyHalfDay>
    /// The venues that they can reach.
    package let venues: Set<Identifier>

    package init(available: Set<WeeklyHalfDay>, venues: Set<Identifier>) {
        self.available = available
        self.venues = venues
    }
}
