import Workshops

/// A workshop is when, where and by whom a pin of the programme says.
///
/// Pins are what the coordinators have settled with others before anything is planned. Of a session that has
/// no number yet, nothing is asked. What would mend it: taking the pin out of the programme.
struct PinRule: PlanningRule {
    let reach = RuleReach.workshop

    func breaches(of placement: Placement, after previous: PlannedWorkshop?, in schedule: Schedule) -> [RuleBreach] {
        schedule.request.requests(.pin, concerning: placement).filter { !placement.meets($0.condition) }
            .map { .pinned(placement, $0) }
    }
}
