import Workshops

/// A workshop is not when, where and by whom a ban of the programme says.
///
/// Only all the words of a ban together are forbidden. Of a session that has no number yet, nothing is asked.
/// What would mend it: taking the ban out of the programme.
struct BanRule: PlanningRule {
    let reach = RuleReach.workshop

    func breaches(of placement: Placement, after previous: PlannedWorkshop?, in schedule: Schedule) -> [RuleBreach] {
        schedule.request.requests(.ban, concerning: placement).filter { placement.meets($0.condition) }
            .map { .banned(placement, $0) }
    }
}
