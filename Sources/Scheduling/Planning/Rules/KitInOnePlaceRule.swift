import Workshops

/// A kit serves one workshop in a half-day, and changes venues at noon only with time to move it.
///
/// Several venues may share a kit. End of the morning + journey + handling must not pass the start of
/// the afternoon; to the minute is in time. What would mend it: another half-day for one of the two, a second kit.
struct KitInOnePlaceRule: PlanningRule {
    let reach = RuleReach.plan

    func breaches(of placement: Placement, after previous: PlannedWorkshop?, in schedule: Schedule) -> [RuleBreach] {
        let request = schedule.request
        guard let kit = request.venue(placement.venue)?.kit else { return [] }
        return schedule.workshops(on: placement.date).compactMap { other in
            guard request.venue(other.venue)?.kit == kit else { return nil }
            if other.halfDay == placement.halfDay { return .kitTaken(placement, kit: kit, by: other) }
            if other.venue == placement.venue { return nil }
            let handling = request.programme.rhythm.kitHandling
            let move = request.move(between: other.venue, and: placement.venue, handling: handling)
            return move.isPossible ? nil : .kitTooFar(placement, kit: kit, from: other, move)
        }
    }
}
