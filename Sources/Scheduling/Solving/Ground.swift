/// The facts of a planning problem, laid out for search.
///
/// Slots, cells and indices are those of ``PlanningInstance``.
struct Ground: Sendable {
    let slots: Int
    let weeks: Int
    var rules: PlanningInstance.Rules
    let weights: PlanningInstance.Weights
    let venues: [Venue]
    let trainers: [Trainer]
    let kits: Int
    var bodies: [Body]
    /// From a slot of each period to the next workshop: how many slots later, and the cost of gap and pattern.
    var steps: [[Step]]
    let journeys: [Int: Int]
    /// Minutes between morning and afternoon.
    let pause: Int

    struct Venue: Sendable {
        let kit: Int
        /// By slot: the day is open and the venue is not busy.
        let isFree: [Bool]
        let served: [Served]
    }

    /// A trainer who serves a venue.
    struct Served: Sendable {
        let trainer: Int
        let minutes: Int
    }

    struct Trainer: Sendable {
        let isFree: [Bool]
        /// The orders, 0…, that the trainer can lead, as bits.
        let teaches: UInt32
        let mostPerWeek: Int
    }

    struct Step: Sendable {
        let slots: Int
        let cost: Int32
    }

    struct Body: Sendable {
        let venues: [Int]
        var sessions: Int
        let quota: [Int]
        let isDiscouraged: [Bool]
        let people: People
        /// Sessions that are where they are, beside those to be found.
        var fixed: [Column] = []
        /// Sessions that differ from any other; the rest have no number.
        var roles: [Role] = []
    }
}

extension Ground {
    init(_ instance: PlanningInstance) {
        let slots = instance.window.days * 2
        let closed = Set(instance.closedDays)
        self.slots = slots
        weeks = (instance.window.days + 6) / 7
        rules = instance.rules
        weights = instance.weights
        var served = Array(repeating: [Served](), count: instance.venues.count)
        for (index, trainer) in instance.trainers.enumerated() {
            for (venue, minutes) in trainer.travel {
                if let venue = Int(venue), served.indices.contains(venue) {
                    served[venue].append(Served(trainer: index, minutes: minutes))
                }
            }
        }
        venues = instance.venues.enumerated().map { index, venue in
            var isFree = (0..<slots).map { !closed.contains($0 / 2) }
            for slot in venue.busy where isFree.indices.contains(slot) { isFree[slot] = false }
            return Venue(kit: venue.kit, isFree: isFree, served: served[index].sorted { $0.trainer < $1.trainer })
        }
        trainers = instance.trainers.map { trainer in
            var isFree = Array(repeating: true, count: slots)
            for slot in trainer.unavailable where isFree.indices.contains(slot) { isFree[slot] = false }
            let teaches = trainer.orders.reduce(UInt32(0)) { $0 | 1 << UInt32($1 - 1) }
            return Trainer(isFree: isFree, teaches: teaches, mostPerWeek: trainer.maxPerWeek)
        }
        kits = instance.kits.count
        var people = Array(repeating: [PlanningInstance.Participant](), count: instance.bodies.count)
        for participant in instance.participants { people[participant.body].append(participant) }
        bodies = instance.bodies.enumerated().map { index, body in
            var isDiscouraged = Array(repeating: false, count: slots)
            for day in instance.zones[body.zone] ?? [] where (0..<instance.window.days).contains(day) {
                isDiscouraged[2 * day] = true
                isDiscouraged[2 * day + 1] = true
            }
            return Body(
                venues: body.venues, sessions: body.sessions, quota: body.quota, isDiscouraged: isDiscouraged,
                people: People(people[index], venues: body.venues, communes: instance.communes))
        }
        steps = Self.steps(instance.rules, instance.weights)
        pause = instance.periods[1].start - instance.periods[0].end
        var journeys: [Int: Int] = [:]
        for row in instance.travel {
            journeys[row[0] * instance.venues.count + row[1]] = row[2]
            journeys[row[1] * instance.venues.count + row[0]] = row[2]
        }
        self.journeys = journeys
    }

    /// The same, asking for whole weeks between workshops and always the same half-day.
    var weekly: Ground {
        var ground = self
        ground.rules.regular = true
        ground.steps = Self.steps(ground.rules, weights)
        return ground
    }

    static func steps(
        _ rules: PlanningInstance.Rules, _ weights: PlanningInstance.Weights
    ) -> [[Step]] {
        (0..<2).map { period in
            stride(from: rules.minGap, through: rules.maxGap, by: 1).flatMap { gap in
                (0..<2).compactMap { next -> Step? in
                    guard 2 * gap + next > period else { return nil }
                    let isSame = gap % 7 == 0 && next == period
                    guard isSame || rules.regular != true else { return nil }
                    let cost = weights.gap * abs(gap - rules.idealGap) + (isSame ? 0 : weights.pattern)
                    return Step(slots: 2 * gap + next - period, cost: Int32(cost))
                }
            }
        }
    }

    /// Whether somebody who needs `handling` minutes can change venue between morning and afternoon.
    func canMove(_ one: Int, _ other: Int, handling: Int) -> Bool {
        guard one != other else { return true }
        guard let minutes = journeys[one * venues.count + other] else { return false }
        return minutes + handling <= pause
    }
}
