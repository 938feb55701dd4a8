import Workshops

/// What was done about a claim.
package struct ClaimReport: Sendable, Equatable {
    /// Nil when there was nothing to claim.
    package let claim: ClaimOverview?
    /// All claims, after it.
    package let overview: ClaimsOverview
    /// How many passes moved.
    package let moved: Int
    /// False when everything was so before.
    package let changed: Bool

    package init(claim: ClaimOverview?, overview: ClaimsOverview, moved: Int, changed: Bool) {
        self.claim = claim
        self.overview = overview
        self.moved = moved
        self.changed = changed
    }
}
