import Workshops

/// The workshops placed so far, found again by day, and counted by trainer and week.
struct Schedule: Sendable {
    let request: PlanningRequest
    private var days: [CivilDate: [Placement]] = [:]
    private var weeks: [TrainerWeek: Int] = [:]

    private struct TrainerWeek: Hashable {
        let trainer: Identifier
        let firstDay: CivilDate
    }

    init(of request: PlanningRequest) { self.request = request }

    /// Places a workshop, whether or not it breaks a rule.
    mutating func place(_ placement: Placement) {
        days[placement.date, default: []].append(placement)
        weeks[week(of: placement), default: 0] += 1
    }

    mutating func place(_ session: PlannedSession) {
        for placement in session.placements { place(placement) }
    }

    /// Takes back the workshop that was placed last on its day.
    mutating func takeBackLast(on date: CivilDate) {
        guard let last = days[date]?.popLast() else { return }
        weeks[week(of: last), default: 0] -= 1
    }

    /// The workshops of a day, in the order in which they were placed.
    func workshops(on date: CivilDate) -> [Placement] { days[date] ?? [] }

    /// How many more workshops a trainer may give in a week of the window; negative when there are too many.
    func left(for trainer: Trainer, in week: ClosedRange<CivilDate>) -> Int {
        let week = TrainerWeek(trainer: trainer.identifier, firstDay: week.lowerBound)
        return trainer.mostPerWeek - (weeks[week] ?? 0)
    }

    private func week(of placement: Placement) -> TrainerWeek {
        TrainerWeek(trainer: placement.trainer, firstDay: request.week(of: placement.date).lowerBound)
    }
}
