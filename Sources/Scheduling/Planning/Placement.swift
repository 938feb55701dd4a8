package import Workshops

/// A workshop of a plan with its place in the session: who, what, where, when.
package struct Placement: Hashable, Sendable {
    /// The session's number, 1…; nil while it has none.
    package let session: Int?
    package let venue: Identifier
    /// The workshop's number in its session, 1…
    package let order: Int
    package let workshop: PlannedWorkshop

    package init(session: Int? = nil, venue: Identifier, order: Int, workshop: PlannedWorkshop) {
        self.session = session
        self.venue = venue
        self.order = order
        self.workshop = workshop
    }

    package var date: CivilDate { workshop.date }
    package var halfDay: HalfDay { workshop.halfDay }
    package var trainer: Identifier { workshop.trainer }

    func meets(_ condition: WorkshopCondition) -> Bool {
        condition.holds(on: date, halfDay, at: venue, with: trainer)
    }
}

extension PlannedSession {
    /// The workshops with their numbers.
    var placements: [Placement] {
        workshops.enumerated().map {
            Placement(session: number, venue: venue, order: $0.offset + 1, workshop: $0.element)
        }
    }
}
