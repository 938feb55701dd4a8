package import Workshops

/// What a new plan changes of sessions that people know already.
///
/// Workshops are paired by the number of their session and their place in it. All lists are in that order.
package struct PlanChange: Hashable, Sendable {
    /// A workshop as it was and as it is to be.
    package struct Step: Hashable, Sendable {
        package let from: Placement
        package let to: Placement

        package init(from: Placement, to: Placement) {
            self.from = from
            self.to = to
        }
    }

    /// Workshops on another date or half-day, or at another venue, whoever leads them.
    package let moved: [Step]
    /// Workshops that stay where and when they were, with another trainer.
    package let retrained: [Step]
    /// Workshops that the old sessions did not have.
    package let added: [Placement]
    /// Workshops that are as they were.
    package let unchanged: [Placement]

    /// The change from sessions with numbers to a plan; what the plan no longer holds is left out.
    package init(from old: [PlannedSession], to plan: Plan) {
        let before = Dictionary(old.flatMap(\.placements).map { (Place($0), $0) }) { first, _ in first }
        let after = plan.byNumber.values.flatMap(\.placements).sorted { Place($0) < Place($1) }
        let steps = after.compactMap { to in before[Place(to)].map { Step(from: $0, to: to) } }
        moved = steps.filter(\.isMove)
        retrained = steps.filter { !$0.isMove && $0.from.trainer != $0.to.trainer }
        unchanged = steps.filter { !$0.isMove && $0.from.trainer == $0.to.trainer }.map(\.to)
        added = after.filter { before[Place($0)] == nil }
    }

    package var isEmpty: Bool { moved.isEmpty && retrained.isEmpty && added.isEmpty }

    /// The numbers of the sessions whose people are touched.
    package var sessions: [Int] { Set(touched.compactMap(\.session)).sorted() }

    /// The trainers who gain or lose a workshop, or lead it elsewhere.
    package var trainers: [Identifier] { Set(touched.map(\.trainer)).sorted() }

    /// The venues where a workshop comes, goes or changes its half-day.
    package var venues: [Identifier] {
        Set((moved.flatMap { [$0.from, $0.to] } + added).map(\.venue)).sorted()
    }

    private var touched: [Placement] { (moved + retrained).flatMap { [$0.from, $0.to] } + added }

    /// Which workshop of which session.
    private struct Place: Hashable, Comparable {
        let session: Int
        let order: Int

        init(_ placement: Placement) {
            session = placement.session ?? 0
            order = placement.order
        }

        static func < (left: Place, right: Place) -> Bool { (left.session, left.order) < (right.session, right.order) }
    }
}

extension PlanChange.Step {
    fileprivate var isMove: Bool { from.workshop.when != to.workshop.when || from.venue != to.venue }
}
