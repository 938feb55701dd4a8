import Workshops

/// A venue holds one workshop in a half-day.
///
/// There is one room. What would mend it: another half-day for one of the two, another venue.
struct VenueHoldsOneRule: PlanningRule {
    let reach = RuleReach.plan

    func breaches(of placement: Placement, after previous: PlannedWorkshop?, in schedule: Schedule) -> [RuleBreach] {
        schedule.workshops(on: placement.date)
            .filter { $0.venue == placement.venue && $0.halfDay == placement.halfDay }
            .map { .venueTaken(placement, by: $0) }
    }
}
