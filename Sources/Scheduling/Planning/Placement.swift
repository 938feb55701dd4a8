package import Workshops

/// A workshop of a plan with its place in the session: who, what, where, when.
package struct Placement: Hashable, Sendable {
    package let venue: Identifier
    /// The workshop's number in its session, 1…
    package let order: Int
    package let workshop: PlannedWorkshop

    package init(venue: Identifier, order: Int, workshop: PlannedWorkshop) {
        self.venue = venue
        self.order = order
        self.workshop = workshop
    }

    package var date: CivilDate { workshop.date }
    package var halfDay: HalfDay { workshop.halfDay }
    package var trainer: Identifier { workshop.trainer }
}

extension PlannedSession {
    /// The workshops with their numbers.
    var placements: [Placement] {
        workshops.enumerated().map { Placement(venue: venue, order: $0.offset + 1, workshop: $0.element) }
    }
}
