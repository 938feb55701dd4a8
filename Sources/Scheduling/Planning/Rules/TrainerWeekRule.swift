import Workshops

/// A trainer leads at most so many workshops in a week of the window.
///
/// Weeks are counted from the window's first day, whatever weekday that is: days 1–7, 8–14…
/// What would mend it: another trainer, or another week.
struct TrainerWeekRule: PlanningRule {
    let reach = RuleReach.plan

    func breaches(of placement: Placement, after previous: PlannedWorkshop?, in schedule: Schedule) -> [RuleBreach] {
        guard let trainer = schedule.request.trainer(placement.trainer) else { return [] }
        let week = schedule.request.week(of: placement.date)
        let left = schedule.left(for: trainer, in: week)
        guard left < 1 else { return [] }
        let most = trainer.mostPerWeek
        return [.trainerWeekFull(placement, week: week, workshops: most - left + 1, most: most)]
    }
}
