package import Workshops

/// The dates, half-days and trainers of every session of a programme.
package struct Plan: Hashable, Sendable {
    /// In the order of ``PlannedSession``, whatever order they were given in.
    package let sessions: [PlannedSession]

    package init(sessions: [PlannedSession]) { self.sessions = sessions.sorted() }
}

/// A session whose workshops have a date and a trainer.
package struct PlannedSession: Hashable, Sendable {
    package let venue: Identifier
    /// In their order, workshop 1 first.
    package let workshops: [PlannedWorkshop]

    package init(venue: Identifier, workshops: [PlannedWorkshop]) {
        self.venue = venue
        self.workshops = workshops
    }
}

extension PlannedSession: Comparable {
    /// By the half-day of the first workshop, then by venue, then by what follows.
    package static func < (left: PlannedSession, right: PlannedSession) -> Bool {
        guard let first = left.workshops.first?.when, let other = right.workshops.first?.when else {
            return (left.workshops.count, left.venue) < (right.workshops.count, right.venue)
        }
        guard first == other else { return first < other }
        guard left.venue == right.venue else { return left.venue < right.venue }
        return left.workshops.lexicographicallyPrecedes(right.workshops)
    }
}

/// A workshop with a date, a half-day and a trainer.
package struct PlannedWorkshop: Hashable, Sendable {
    package let date: CivilDate
    package let halfDay: HalfDay
    package let trainer: Identifier

    package init(date: CivilDate, halfDay: HalfDay, trainer: Identifier) {
        self.date = date
        self.halfDay = halfDay
        self.trainer = trainer
    }

    var when: DatedHalfDay { DatedHalfDay(date: date, halfDay: halfDay) }
}

extension PlannedWorkshop: Comparable {
    /// Earlier comes first, then by trainer.
    package static func < (left: PlannedWorkshop, right: PlannedWorkshop) -> Bool {
        (left.when, left.trainer) < (right.when, right.trainer)
    }
}
