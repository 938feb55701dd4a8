/// What each thing that people would rather not have costs a plan; the plan that costs least is sought.
///
/// Only the proportions matter; 0 means that it does not. The defaults are those of the published
/// planning problem, so that plans of several planners can be compared.
package struct PlanningWeights: Sendable, Equatable {
    /// A seat that stays empty although somebody would take it on other dates.
    package var fill = 200
    /// A day by which two workshops follow each other sooner or later than the ideal gap.
    package var gap = 10
    /// A workshop on another weekday or half-day than the one before.
    package var pattern = 40
    /// A workshop on a closure that is to be avoided.
    package var discouraged = 120
    /// A trainer of a session beyond the first.
    package var continuity = 150
    /// A session more, or fewer, at a venue than wished.
    package var balance = 300
    /// A day by which two sessions start closer together than wished.
    package var spread = 5
    /// Two sessions whose first workshops share the weekday.
    package var sameWeekday = 60
    /// Two sessions whose first workshops share the half-day.
    package var sameHalfDay = 60
    /// A minute that a trainer is on the road, there or back.
    package var travel = 1
    /// A workshop for which a wish does not hold.
    package var wish = 50

    /// The default weights.
    package init() {}
}
