package import Workshops

/// A hard rule that a plan breaks: which rule, where and when, as data.
///
/// The first value of a case is the workshop that breaks the rule, unless the plan or a session as a
/// whole does. A collision is told once, by the workshop that comes later in the plan, and names the other.
package enum RuleBreach: Hashable, Sendable {
    case sessionCount(planned: Int, wanted: Int)
    /// A session with too few or too many workshops; `starts` is nil when it has none.
    case sessionLength(venue: Identifier, starts: CivilDate?, workshops: Int, wanted: Int)
    /// A session at a place that is no venue of the programme.
    case venueUnknown(venue: Identifier, starts: CivilDate?)
    /// So many days after the workshop before, which is too soon or too late.
    case gap(Placement, after: PlannedWorkshop, days: Int, shortest: Int, longest: Int)
    /// Not whole weeks after the workshop before, or not on the same half-day.
    case irregular(Placement, after: PlannedWorkshop)
    case outsideWindow(Placement, window: ClosedRange<CivilDate>)
    /// A weekday on which nothing is ever held.
    case closedWeekday(Placement)
    case closedDay(Placement, Closure)
    /// An hour that the clocks of the programme's zone skip or show twice.
    case clockChange(Placement)
    /// A half-day of the week when the venue is not open.
    case venueClosed(Placement)
    case venueBusy(Placement, BusyTime)
    case trainerUnknown(Placement)
    case trainerNotServing(Placement)
    case trainerCannotTeach(Placement)
    /// A half-day of the week when the trainer does not work.
    case trainerOff(Placement)
    case trainerAway(Placement, leave: ClosedRange<CivilDate>)
    case venueTaken(Placement, by: Placement)
    case trainerTaken(Placement, by: Placement)
    /// The trainer cannot get from one venue to the other in time.
    case trainerTooFar(Placement, from: Placement, SameDayMove)
    case kitTaken(Placement, kit: Identifier, by: Placement)
    /// The kit cannot be packed, driven and unpacked in time.
    case kitTooFar(Placement, kit: Identifier, from: Placement, SameDayMove)
    /// With this one the trainer has so many workshops in the week.
    case trainerWeekFull(Placement, week: ClosedRange<CivilDate>, workshops: Int, most: Int)
    /// Not as a pin of the programme says.
    case pinned(Placement, SessionRequest)
    /// As a ban of the programme forbids.
    case banned(Placement, SessionRequest)

    /// The rule's stable name for machines.
    package var code: String {
        switch self {
        case .sessionCount: "session-count"
        case .sessionLength: "session-length"
        case .venueUnknown: "venue-unknown"
        case .gap: "gap"
        case .irregular: "irregular"
        case .outsideWindow: "outside-window"
        case .closedWeekday: "closed-weekday"
        case .closedDay: "closed-day"
        case .clockChange: "clock-change"
        case .venueClosed: "venue-closed"
        case .venueBusy: "venue-busy"
        case .trainerUnknown: "trainer-unknown"
        case .trainerNotServing: "trainer-not-serving"
        case .trainerCannotTeach: "trainer-cannot-teach"
        case .trainerOff: "trainer-off"
        case .trainerAway: "trainer-away"
        case .venueTaken: "venue-taken"
        case .trainerTaken: "trainer-taken"
        case .trainerTooFar: "trainer-too-far"
        case .kitTaken: "kit-taken"
        case .kitTooFar: "kit-too-far"
        case .trainerWeekFull: "trainer-week-full"
        case .pinned: "pinned"
        case .banned: "banned"
        }
    }
}
