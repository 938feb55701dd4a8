/// At most how many sessions of a body there is room for, by counting alone.
///
/// A sound bound, cheap to compute: it proves most impossible programmes so before any long search.
struct Capacity: Sendable {
    let sessions: Int

    init(of body: Ground.Body, on ground: Ground, beside occupancy: Occupancy) {
        let workshops = max(1, ground.rules.workshops)
        var byVenue = 0
        var slotsOfKits = Array(repeating: Set<Int>(), count: ground.kits)
        var slotsOfTrainers = Array(repeating: Set<Int>(), count: ground.trainers.count)
        for venue in body.venues {
            let usable = (0..<workshops).map {
                Self.usable(venue, order: $0, on: ground, beside: occupancy, by: &slotsOfTrainers)
            }
            let all = usable.reduce(into: Set()) { $0.formUnion($1) }
            byVenue += min(usable.map(\.count).min() ?? 0, all.count / workshops)
            slotsOfKits[ground.venues[venue].kit].formUnion(all)
        }
        let byKit = slotsOfKits.reduce(0) { $0 + $1.count / workshops }
        let byTrainer = slotsOfTrainers.indices.reduce(0) { sum, trainer in
            let most = ground.trainers[trainer].mostPerWeek
            return Dictionary(grouping: slotsOfTrainers[trainer]) { $0 / 14 }.reduce(sum) { sum, week in
                let taken = Int(occupancy.perWeek[trainer * ground.weeks + week.key])
                return sum + min(max(0, most - taken), week.value.count)
            }
        }
        sessions = min(byVenue, byKit, byTrainer / workshops)
    }

    /// The slots on which some trainer could lead a workshop at a venue.
    private static func usable(
        _ venue: Int, order: Int, on ground: Ground, beside occupancy: Occupancy, by trainers: inout [Set<Int>]
    ) -> Set<Int> {
        var usable: Set<Int> = []
        for slot in 0..<ground.slots where ground.venues[venue].isFree[slot] {
            guard occupancy.allows(venue: venue, slot: slot, on: ground) else { continue }
            for served in ground.venues[venue].served {
                let trainer = ground.trainers[served.trainer]
                guard trainer.teaches >> UInt32(order) & 1 == 1, trainer.isFree[slot],
                    occupancy.allows(trainer: served.trainer, at: venue, slot: slot, on: ground)
                else { continue }
                usable.insert(slot)
                trainers[served.trainer].insert(slot)
            }
        }
        return usable
    }
}
