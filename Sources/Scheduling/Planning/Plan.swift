package import Workshops

/// The dates, half-days and trainers of every session of a programme.
package struct Plan: Hashable, Sendable {
    /// In the order of ``PlannedSession``, whatever order they were given in.
    package let sessions: [PlannedSession]

    package init(sessions: [PlannedSession]) { self.sessions = sessions.sorted() }

    /// The sessions by number: those that have none take the free ones, 1…, in their order.
    package var byNumber: [Int: PlannedSession] {
        let pairs = sessions.numbered.compactMap { session in session.number.map { ($0, session) } }
        return Dictionary(pairs) { first, _ in first }
    }
}

/// A session whose workshops have a date and a trainer.
package struct PlannedSession: Hashable, Sendable {
    /// The number, 1…, that people know it by; nil when any will do.
    package let number: Int?
    package let venue: Identifier
    /// In their order, workshop 1 first.
    package let workshops: [PlannedWorkshop]

    package init(number: Int? = nil, venue: Identifier, workshops: [PlannedWorkshop]) {
        self.number = number
        self.venue = venue
        self.workshops = workshops
    }
}

extension PlannedSession: Comparable {
    /// By the half-day of the first workshop, then by venue, then by what follows, then by number.
    package static func < (left: PlannedSession, right: PlannedSession) -> Bool {
        guard let first = left.workshops.first?.when, let other = right.workshops.first?.when else {
            return (left.workshops.count, left.venue, left.number ?? 0)
                < (right.workshops.count, right.venue, right.number ?? 0)
        }
        guard first == other else { return first < other }
        guard left.venue == right.venue else { return left.venue < right.venue }
        guard left.workshops == right.workshops else {
            return left.workshops.lexicographicallyPrecedes(right.workshops)
        }
        return left.number ?? 0 < right.number ?? 0
    }
}

extension [PlannedSession] {
    /// In order, each with a number: those that have none take the free ones, 1…, in that order.
    var numbered: [PlannedSession] {
        let taken = Set(compactMap(\.number))
        var free = (1...).lazy.filter { !taken.contains($0) }.makeIterator()
        return sorted().map { session in
            PlannedSession(
                number: session.number ?? free.next(), venue: session.venue, workshops: session.workshops)
        }
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
