package import Scheduling
package import Workshops

/// A workshop that a new plan changes, as people look at it.
package struct WorkshopChange: Sendable, Equatable {
    /// When, where and with whom.
    package struct Place: Sendable, Equatable {
        package let date: CivilDate
        package let span: TimeSpan
        package let venue: Identifier
        package let venueName: String
        package let town: String
        package let trainer: Identifier
        package let trainerName: String

        package init(
            date: CivilDate, span: TimeSpan, venue: Identifier, venueName: String, town: String, trainer: Identifier,
            trainerName: String
        ) {
            self.date = date
            self.span = span
            self.venue = venue
            self.venueName = venueName
            self.town = town
            self.trainer = trainer
            self.trainerName = trainerName
        }
    }

    package let session: Int
    package let order: Int
    /// Whether the dates of its session were agreed.
    package let isConfirmed: Bool
    /// Nil when it is new.
    package let before: Place?
    package let after: Place
    /// Why it could not stay; none when it only follows from others.
    package let reasons: [RuleBreach]

    package init(session: Int, order: Int, isConfirmed: Bool, before: Place?, after: Place, reasons: [RuleBreach]) {
        self.session = session
        self.order = order
        self.isConfirmed = isConfirmed
        self.before = before
        self.after = after
        self.reasons = reasons
    }
}
