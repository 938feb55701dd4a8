import Workshops

/// A hard rule: what it finds wrong with a workshop about to be placed.
///
/// The search and the verification of a finished plan both ask nothing else.
protocol PlanningRule: Sendable {
    var reach: RuleReach { get }

    /// What the workshop, added to the schedule after the one before it in its session, breaks.
    func breaches(of placement: Placement, after previous: PlannedWorkshop?, in schedule: Schedule) -> [RuleBreach]
}

/// How far a rule looks, so that the search asks it no more often than it must.
enum RuleReach: Sendable {
    /// At the workshop alone, and at which of which session it is.
    case workshop
    /// At its date and half-day, and those of the workshop before.
    case session
    /// At its venue, trainer, date and half-day, and all that is placed already.
    case plan
}

/// The hard rules, in the order in which breaches are told.
enum HardRules {
    static let all: [any PlanningRule] = [
        InsideWindowRule(),
        OpenDayRule(),
        ClockChangeRule(),
        VenueAvailableRule(),
        TrainerServesVenueRule(),
        TrainerTeachesRule(),
        TrainerAvailableRule(),
        GapRule(),
        RegularRhythmRule(),
        VenueHoldsOneRule(),
        TrainerInOnePlaceRule(),
        KitInOnePlaceRule(),
        TrainerWeekRule(),
        PinRule(),
        BanRule(),
    ]
}
