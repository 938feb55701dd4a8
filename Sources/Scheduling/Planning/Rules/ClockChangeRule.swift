import Workshops

/// No workshop begins or ends at an hour that a clock change skips or repeats.
///
/// Such an hour names no instant, or two: nobody would know when to come. What would mend it: other
/// hours for the half-day, or another day.
struct ClockChangeRule: PlanningRule {
    let reach = RuleReach.workshop

    func breaches(of placement: Placement, after previous: PlannedWorkshop?, in schedule: Schedule) -> [RuleBreach] {
        schedule.request.isDoubtful(placement.workshop.when) ? [.clockChange(placement)] : []
    }
}
