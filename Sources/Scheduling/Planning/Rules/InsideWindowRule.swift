import Workshops

/// A workshop is held between the first and the last day of the programme's window.
///
/// The decision says between which dates; both are included.
/// What would mend it: another date, a window that the commissioner agrees to widen.
struct InsideWindowRule: PlanningRule {
    let reach = RuleReach.workshop

    func breaches(of placement: Placement, after previous: PlannedWorkshop?, in schedule: Schedule) -> [RuleBreach] {
        let window = schedule.request.programme.window
        return window.contains(placement.date) ? [] : [.outsideWindow(placement, window: window)]
    }
}
