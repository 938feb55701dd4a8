import Workshops

/// A workshop comes after the one before it, neither too soon nor too late.
///
/// People need a few days to practise, and forget after a few weeks: the rhythm's shortest and longest
/// gap, in days, both allowed. What would mend it: moving one of the two, another rhythm in the programme.
struct GapRule: PlanningRule {
    let reach = RuleReach.session

    func breaches(of placement: Placement, after previous: PlannedWorkshop?, in schedule: Schedule) -> [RuleBreach] {
        guard let previous else { return [] }
        let rhythm = schedule.request.programme.rhythm
        let days = previous.date.distance(to: placement.date)
        if days >= rhythm.shortestGap, days <= rhythm.longestGap, placement.workshop.when > previous.when { return [] }
        return [
            .gap(
                placement, after: previous, days: days, shortest: rhythm.shortestGap, longest: rhythm.longestGap)
        ]
    }
}
