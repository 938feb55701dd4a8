import Workshops

/// The workshops placed so far, found again by day.
struct Schedule: Sendable {
    let request: PlanningRequest
    private var days: [CivilDate: [Placement]] = [:]

    init(of request: PlanningRequest) { self.request = request }

    /// Places a workshop, whether or not it breaks a rule.
    mutating func place(_ placement: Placement) { days[placement.date, default: []].append(placement) }

    mutating func place(_ session: PlannedSession) {
        for placement in session.placements { place(placement) }
    }

    /// Takes back the workshop that was placed last on its day.
    mutating func takeBackLast(on date: CivilDate) { days[date]?.removeLast() }

    /// The workshops of a day, in the order in which they were placed.
    func workshops(on date: CivilDate) -> [Placement] { days[date] ?? [] }

    /// How many workshops of a week a trainer gives.
    func count(of trainer: Identifier, in week: ClosedRange<CivilDate>) -> Int {
        var count = 0
        for date in week {
            for placement in workshops(on: date) where placement.trainer == trainer { count += 1 }
        }
        return count
    }
}
