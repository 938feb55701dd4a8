import Workshops

/// The trainer can lead a workshop of that number.
///
/// Workshop 4, administrative procedures online, is not for everybody to teach.
/// What would mend it: another trainer, or a trainer who learns it.
struct TrainerTeachesRule: PlanningRule {
    let reach = RuleReach.workshop

    func breaches(of placement: Placement, after previous: PlannedWorkshop?, in schedule: Schedule) -> [RuleBreach] {
        guard let trainer = schedule.request.trainer(placement.trainer) else { return [] }
        return trainer.teaches.contains(placement.order) ? [] : [.trainerCannotTeach(placement)]
    }
}
