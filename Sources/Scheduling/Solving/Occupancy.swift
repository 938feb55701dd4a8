/// Which slots of trainers, kits and venues are taken by the sessions that are placed.
struct Occupancy: Sendable {
    static let nobody: Int32 = -1

    private let slots: Int
    private let weeks: Int
    /// The venue where each trainer is, by slot.
    private(set) var trainerAt: [Int32]
    private(set) var kitAt: [Int32]
    private(set) var venueTaken: [Bool]
    private(set) var perWeek: [Int16]

    init(_ ground: Ground) {
        slots = ground.slots
        weeks = ground.weeks
        trainerAt = Array(repeating: Self.nobody, count: ground.trainers.count * ground.slots)
        kitAt = Array(repeating: Self.nobody, count: ground.kits * ground.slots)
        venueTaken = Array(repeating: false, count: ground.venues.count * ground.slots)
        perWeek = Array(repeating: 0, count: ground.trainers.count * ground.weeks)
    }

    /// What these sessions take.
    init(_ ground: Ground, fixed: [Column]) {
        self.init(ground)
        for column in fixed { place(column, on: ground) }
    }

    mutating func place(_ session: Column, on ground: Ground) {
        set(session, on: ground, venue: Int32(session.venue), 1)
    }

    mutating func remove(_ session: Column, on ground: Ground) { set(session, on: ground, venue: Self.nobody, -1) }

    private mutating func set(_ session: Column, on ground: Ground, venue: Int32, _ change: Int16) {
        let kit = ground.venues[session.venue].kit
        for workshop in session.workshops {
            trainerAt[workshop.trainer * slots + workshop.slot] = venue
            kitAt[kit * slots + workshop.slot] = venue
            venueTaken[session.venue * slots + workshop.slot] = change > 0
            perWeek[workshop.trainer * weeks + workshop.slot / 14] += change
        }
    }

    /// Whether a workshop collides with nothing that is placed.
    func allows(venue: Int, slot: Int, trainer: Int, on ground: Ground) -> Bool {
        allows(venue: venue, slot: slot, on: ground) && allows(trainer: trainer, at: venue, slot: slot, on: ground)
    }

    /// Whether venue and kit are free.
    func allows(venue: Int, slot: Int, on ground: Ground) -> Bool {
        let kit = ground.venues[venue].kit
        guard !venueTaken[venue * slots + slot], kitAt[kit * slots + slot] == Self.nobody else { return false }
        let other = kitAt[kit * slots + (slot ^ 1)]
        return other == Self.nobody || ground.canMove(Int(other), venue, handling: ground.rules.kitHandling)
    }

    func allows(trainer: Int, at venue: Int, slot: Int, on ground: Ground) -> Bool {
        guard trainerAt[trainer * slots + slot] == Self.nobody,
            Int(perWeek[trainer * weeks + slot / 14]) < ground.trainers[trainer].mostPerWeek
        else { return false }
        let other = trainerAt[trainer * slots + (slot ^ 1)]
        return other == Self.nobody || ground.canMove(Int(other), venue, handling: ground.rules.trainerTurnaround)
    }
}

/// A session with its venue, slots and trainers.
struct Column: Sendable, Hashable {
    let venue: Int
    let workshops: [Workshop]

    struct Workshop: Sendable, Hashable {
        let slot: Int
        let trainer: Int
    }

    var start: Int { workshops.first?.slot ?? 0 }
}
