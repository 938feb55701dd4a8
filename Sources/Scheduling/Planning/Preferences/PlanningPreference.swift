import Workshops

/// A wish about plans, which costs the more the less it is met.
///
/// Costs of all preferences are added. What each weighs is in the programme; numbers in comments are the defaults.
protocol PlanningPreference: Sendable {
    var term: PlanCost.Term { get }

    func cost(of sessions: [PlannedSession], for request: PlanningRequest) -> Int
}

enum Preferences {
    static let all: [any PlanningPreference] =
        [
            FillPreference(), GapPreference(), PatternPreference(), DiscouragedPreference(), ContinuityPreference(),
            TravelPreference(), WishPreference(),
        ] + amongSessions

    /// Those that look at the venue and the start of several sessions together, and at nothing else.
    static let amongSessions: [any PlanningPreference] = [
        BalancePreference(), SpreadPreference(), SameWeekdayPreference(), SameHalfDayPreference(),
    ]
}

extension [PlannedSession] {
    /// The half-days of all first workshops, earliest first.
    var starts: [DatedHalfDay] { compactMap { $0.workshops.first?.when }.sorted() }

    /// Every workshop with the one before it in its session.
    var steps: [(from: PlannedWorkshop, to: PlannedWorkshop)] {
        flatMap { zip($0.workshops, $0.workshops.dropFirst()).map { (from: $0, to: $1) } }
    }
}

extension [DatedHalfDay] {
    /// How many pairs of these share a property.
    func pairs<Property: Hashable>(sharing property: (DatedHalfDay) -> Property) -> Int {
        Dictionary(grouping: self, by: property).values.reduce(0) { $0 + $1.count * ($1.count - 1) / 2 }
    }
}
