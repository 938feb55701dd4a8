/// How sure it is that a workshop will be held as planned.
package enum WorkshopStatus: String, Sendable, CaseIterable {
    /// Neither the venue nor the session has been agreed yet.
    case tentative
    case confirmed
    case cancelled

    /// A venue that agrees confirms all its workshops; a session that is agreed confirms its own.
    package init(of session: Session.State, at venue: Venue.State) {
        self =
            switch (session, venue) {
            case (.cancelled, _): .cancelled
            case (.confirmed, _), (_, .confirmed): .confirmed
            case (.planned, .tentative): .tentative
            }
    }
}
