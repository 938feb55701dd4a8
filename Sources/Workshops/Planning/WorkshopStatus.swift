/// How sure it is that a workshop will be held as planned.
package enum WorkshopStatus: String, Sendable, CaseIterable {
    /// Neither the venue nor the session has been agreed yet.
    case tentative
    case confirmed
    case cancelled

    /// A venue that agrees confirms all its workshops; a session that is agreed confirms its own. One that was
    /// held before its session was cancelled stays; one that has moved since is tentative again.
    package init(
        of workshop: Workshop.State = .planned, isAgreed: Bool = true, in session: Session.State, at venue: Venue.State
    ) {
        self =
            switch (session, venue) {
            case _ where workshop.isCancelled: .cancelled
            case (.cancelled, _): workshop == .held ? .confirmed : .cancelled
            case _ where !isAgreed && workshop.isAhead: .tentative
            case (.confirmed, _), (_, .confirmed): .confirmed
            case (.planned, .tentative): .tentative
            }
    }
}
