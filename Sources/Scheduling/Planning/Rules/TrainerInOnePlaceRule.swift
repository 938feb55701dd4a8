import Workshops

/// A trainer leads one workshop in a half-day, and changes venues at noon only with time to get there.
///
/// End of the morning + journey + turnaround must not pass the start of the afternoon; to the minute is
/// in time. Venues with no journey between them are never joined on one day.
/// What would mend it: another trainer, or another half-day for one of the two.
struct TrainerInOnePlaceRule: PlanningRule {
    let reach = RuleReach.plan

    func breaches(of placement: Placement, after previous: PlannedWorkshop?, in schedule: Schedule) -> [RuleBreach] {
        let request = schedule.request
        return schedule.workshops(on: placement.date).filter { $0.trainer == placement.trainer }.compactMap { other in
            if other.halfDay == placement.halfDay { return .trainerTaken(placement, by: other) }
            if other.venue == placement.venue { return nil }
            let handling = request.programme.rhythm.trainerTurnaround
            let move = request.move(between: other.venue, and: placement.venue, handling: handling)
            return move.isPossible ? nil : .trainerTooFar(placement, from: other, move)
        }
    }
}
