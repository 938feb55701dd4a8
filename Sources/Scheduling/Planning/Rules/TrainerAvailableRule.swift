import Workshops

/// The trainer works on that half-day of the week and is not on leave.
///
/// Leave counts in whole days, its first and last included.
/// What would mend it: another half-day, another trainer, or asking the trainer.
struct TrainerAvailableRule: PlanningRule {
    let reach = RuleReach.workshop

    func breaches(of placement: Placement, after previous: PlannedWorkshop?, in schedule: Schedule) -> [RuleBreach] {
        guard let trainer = schedule.request.trainer(placement.trainer) else { return [] }
        var breaches: [RuleBreach] = []
        if trainer.off.contains(placement.workshop.when.weekly) { breaches.append(.trainerOff(placement)) }
        if let leave = trainer.leave.first(where: { $0.contains(placement.date) }) {
            breaches.append(.trainerAway(placement, leave: leave))
        }
        return breaches
    }
}
