package import Workshops

/// What moving passes did.
package struct PassReport: Sendable, Equatable {
    /// How many passes moved.
    package let moved: Int
    /// How many of them were scanned, and are only collected again.
    package let unscanned: Int
    package let overview: PassesOverview
    /// Whom it was about, when it was about one person, and the passes that they have left.
    package let person: Int?
    package let left: Int
    /// The chequebook that was given or handed back.
    package let chequebook: Int?
    /// Who handed the chequebook back; nil when nobody did.
    package var returnedBy: Participant?
    /// False when everything was so before.
    package let changed: Bool

    package init(
        moved: Int, unscanned: Int = 0, overview: PassesOverview, person: Int?, left: Int, chequebook: Int?,
        changed: Bool
    ) {
        self.moved = moved
        self.unscanned = unscanned
        self.overview = overview
        self.person = person
        self.left = left
        self.chequebook = chequebook
        self.changed = changed
    }
}
