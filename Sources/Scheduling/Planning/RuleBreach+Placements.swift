extension RuleBreach {
    /// The workshop that breaks the rule, then the one it collides with; none when the plan or a session does.
    package var placements: [Placement] {
        switch self {
        case .sessionCount, .sessionLength, .venueUnknown:
            []
        case .gap(let placement, _, _, _, _), .irregular(let placement, _), .outsideWindow(let placement, _),
            .closedWeekday(let placement), .closedDay(let placement, _), .clockChange(let placement),
            .venueClosed(let placement), .venueBusy(let placement, _), .trainerUnknown(let placement),
            .trainerNotServing(let placement), .trainerCannotTeach(let placement), .trainerOff(let placement),
            .trainerAway(let placement, _), .trainerWeekFull(let placement, _, _, _), .pinned(let placement, _),
            .banned(let placement, _):
            [placement]
        case .venueTaken(let placement, let other), .trainerTaken(let placement, let other),
            .trainerTooFar(let placement, let other, _), .kitTaken(let placement, _, let other),
            .kitTooFar(let placement, _, let other, _):
            [placement, other]
        }
    }
}
