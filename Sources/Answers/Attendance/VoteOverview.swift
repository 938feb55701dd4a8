import Foundation
package import Workshops

/// Where the vote of a session stands.
package struct VoteOverview: Sendable, Equatable {
    package let session: Int
    package let tally: ThemeTally
    /// The workshop with which the vote closes, and its day.
    package let closesWith: WorkshopNumber
    package let closesOn: CivilDate
    package let isClosed: Bool
    /// Those who could vote and have not, by number.
    package let missing: [Int]
    /// What has been applied to the session; nil as long as nothing has.
    package let chosen: String?
    /// False when a verb found everything as it was to be.
    package var changed = true

    package init(
        session: Int, tally: ThemeTally, closesWith: WorkshopNumber, closesOn: CivilDate, isClosed: Bool,
        missing: [Int], chosen: String?, changed: Bool = true
    ) {
        self.session = session
        self.tally = tally
        self.closesWith = closesWith
        self.closesOn = closesOn
        self.isClosed = isClosed
        self.missing = missing
        self.chosen = chosen
        self.changed = changed
    }
}
