import Workshops

/// The trainer is one of the programme's, and serves that venue.
///
/// A trainer serves the venues to which the programme gives the minutes from home.
/// What would mend it: another trainer, or the trainer's agreement to go there.
struct TrainerServesVenueRule: PlanningRule {
    let reach = RuleReach.workshop

    func breaches(of placement: Placement, after previous: PlannedWorkshop?, in schedule: Schedule) -> [RuleBreach] {
        guard let trainer = schedule.request.trainer(placement.trainer) else { return [.trainerUnknown(placement)] }
        return trainer.minutes[placement.venue] == nil ? [.trainerNotServing(placement)] : []
    }
}
