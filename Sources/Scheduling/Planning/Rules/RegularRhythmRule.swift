import Workshops

/// In a programme of regular rhythm, gaps are whole weeks and the half-day stays the same.
///
/// People remember "Tuesday mornings". Asked only when the rhythm is regular.
/// What would mend it: the same half-day of the week, or a rhythm that is not regular.
struct RegularRhythmRule: PlanningRule {
    let reach = RuleReach.session

    func breaches(of placement: Placement, after previous: PlannedWorkshop?, in schedule: Schedule) -> [RuleBreach] {
        guard let previous, schedule.request.programme.rhythm.isRegular else { return [] }
        guard placement.workshop.when.weekly != previous.when.weekly else { return [] }
        return [.irregular(placement, after: previous)]
    }
}
