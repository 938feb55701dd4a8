import Workshops

/// At most how many sessions can still be added to a draft, by counting alone.
///
/// A sound bound for rules to the letter, cheap to compute: it cuts off drafts that leave too little
/// room, and proves most impossible programmes so before any long search.
struct Room: Sendable {
    let sessions: Int

    init(for draft: Draft, bounds: [SessionBounds], on ground: SearchGround) {
        let length = max(1, bounds.first?.costs.count ?? 1)
        var byVenue = 0
        var halfDaysOfKits: [Identifier: Set<Int>] = [:]
        var halfDaysOfTrainers = ground.trainers.map { _ in Set<Int>() }
        for (venue, bounds) in zip(ground.venues, bounds) {
            let open = Self.open(bounds)
            let halfDays = open.map { Set($0.map { $0 / ground.trainers.count }) }
            guard let scarcest = halfDays.map(\.count).min(), scarcest > 0 else { continue }
            let all = halfDays.reduce(into: Set()) { $0.formUnion($1) }
            byVenue += min(scarcest, all.count / length)
            halfDaysOfKits[venue.kit, default: []].formUnion(all)
            for cell in open.joined() {
                halfDaysOfTrainers[cell % ground.trainers.count].insert(cell / ground.trainers.count)
            }
        }
        let byKit = halfDaysOfKits.values.reduce(0) { $0 + $1.count / length }
        let byTrainer = zip(ground.trainers, halfDaysOfTrainers).reduce(0) {
            $0 + Self.workshops($1.0, on: $1.1.map { ground.halfDays[$0] }, in: draft.schedule)
        }
        sessions = min(byVenue, byKit, byTrainer / length)
    }

    /// By workshop: the cells from which a session can still reach its end.
    private static func open(_ bounds: SessionBounds) -> [[Int]] {
        bounds.costs.indices.map { order in
            bounds.costs[order].indices.filter { cell in
                bounds.costs[order][cell] + bounds.mixedTrainers[order][cell] < SearchGround.never
            }
        }
    }

    /// At most how many workshops the trainer can give on these half-days, week by week.
    private static func workshops(_ trainer: Trainer, on halfDays: [DatedHalfDay], in schedule: Schedule) -> Int {
        Dictionary(grouping: halfDays) { schedule.request.week(of: $0.date) }.reduce(0) { sum, week in
            sum + min(max(0, schedule.left(for: trainer, in: week.key)), week.value.count)
        }
    }
}
