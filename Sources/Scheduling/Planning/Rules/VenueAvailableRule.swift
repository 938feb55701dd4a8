import Workshops

/// The venue is open on that half-day of the week, and nobody else is in it.
///
/// One minute of somebody else's time within the half-day's hours is enough to lose it.
/// What would mend it: another half-day, asking the venue, another venue.
struct VenueAvailableRule: PlanningRule {
    let reach = RuleReach.workshop

    func breaches(of placement: Placement, after previous: PlannedWorkshop?, in schedule: Schedule) -> [RuleBreach] {
        let request = schedule.request
        guard let venue = request.venue(placement.venue) else { return [] }  // told by SessionShapeRule
        var breaches: [RuleBreach] = []
        if !venue.opening.contains(placement.workshop.when.weekly) { breaches.append(.venueClosed(placement)) }
        if let busy = request.busyTime(at: placement.venue, placement.date, placement.halfDay) {
            breaches.append(.venueBusy(placement, busy))
        }
        return breaches
    }
}
