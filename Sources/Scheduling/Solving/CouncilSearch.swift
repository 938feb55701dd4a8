/// The search for the sessions of one body when they are too many for all to be searched at once: a few at a
/// time, the others fixed.
struct CouncilSearch {
    let ground: Ground
    /// Sessions found so far, beside those that are fixed from the start.
    private(set) var sessions: [Session] = []
    /// Steps for each search of a few.
    private let patience: Int
    private let keepGoing: @Sendable () -> Bool
    private var dice = Dice(seed: 2021)

    struct Session {
        /// 0 for those without a number, 1… for the roles of the body.
        let role: Int
        let column: Column
    }

    init(_ ground: Ground, patience: Int, keepGoing: @escaping @Sendable () -> Bool) {
        self.ground = ground
        self.patience = patience
        self.keepGoing = keepGoing
    }

    private var body: Ground.Body { ground.bodies[0] }

    /// What all sessions cost together.
    var cost: Int {
        PlanCost(of: body.fixed + sessions.map(\.column), body: body, on: ground).total
            + sessions.reduce(0) { $0 + extra($1) }
    }

    /// The sessions as the search of all of them at once would have found them.
    var found: BodySearch.Found {
        BodySearch.Found(
            columns: sessions.map(\.column), roles: sessions.map(\.role), cost: Int32(cost - alone([])))
    }

    /// Finds all sessions, those with a number first; false when there seems to be no room.
    mutating func construct() -> Bool {
        let others = max(0, body.sessions - body.fixed.count - body.roles.count)
        for role in body.roles.indices.map({ $0 + 1 }) + Array(repeating: 0, count: others) {
            guard keepGoing(), add(role) else { return false }
        }
        return true
    }

    /// Adds a session; searches some others anew when there is no room for it beside them.
    private mutating func add(_ role: Int) -> Bool {
        for size in 0...min(3, sessions.count) {
            for _ in 0..<(size == 0 ? 1 : 12) {
                let freed = dice.shuffled(Array(sessions.indices)).prefix(size)
                let rest = sessions.indices.filter { !freed.contains($0) }.map { sessions[$0] }
                if let found = search(freed.map { sessions[$0].role } + [role], beside: rest) {
                    sessions = rest + found
                    return true
                }
            }
        }
        return false
    }

    /// Searches pairs of sessions anew until none gets cheaper, then groups of three at random.
    mutating func improve(rounds: Int, report: (BodySearch.Found) -> Void) {
        var isBetter = true
        while isBetter, keepGoing() {
            isBetter = false
            for one in sessions.indices {
                for other in sessions.indices.dropFirst(one + 1) where keepGoing() && improve([one, other]) {
                    isBetter = true
                    report(found)
                }
            }
        }
        guard sessions.count > 2 else { return }
        for _ in 0..<rounds where keepGoing() {
            if improve(Array(dice.shuffled(Array(sessions.indices)).prefix(3))) { report(found) }
        }
    }

    private mutating func improve(_ freed: [Int]) -> Bool {
        let rest = sessions.indices.filter { !freed.contains($0) }.map { sessions[$0] }
        let before = cost - alone(rest)
        guard let found = search(freed.map { sessions[$0].role }, beside: rest, below: Int32(before)) else {
            return false
        }
        // Each keeps its place, so that pairs are met in the same order.
        for (place, session) in zip(freed, found) { sessions[place] = session }
        return true
    }

    /// The cheapest sessions of these roles beside the rest.
    private func search(_ roles: [Int], beside rest: [Session], below cutoff: Int32 = BodySearch.never) -> [Session]? {
        var ground = ground
        let named = roles.filter { $0 > 0 }
        ground.bodies[0].roles = named.map { body.roles[$0 - 1] }
        ground.bodies[0].fixed += rest.map(\.column)
        ground.bodies[0].sessions = ground.bodies[0].fixed.count + roles.count
        let search = BodySearch(ground, body: 0, cellsPerSession: 1)
        search.effort.keepGoing = keepGoing
        search.effort.mostWork = 16 * patience
        search.effort.stepsPerSet = max(1, patience / 10)
        search.prepare(given: Occupancy(ground, fixed: ground.bodies[0].fixed), prices: nil)
        guard let found = search.solve(below: cutoff).found else { return nil }
        let sessions = zip(found.columns, found.roles).map { Session(role: $1 > 0 ? named[$1 - 1] : 0, column: $0) }
        // In the order in which they were asked for.
        return roles.indices.compactMap { index in
            let before = roles[..<index].count { $0 == roles[index] }
            return sessions.filter { $0.role == roles[index] }.dropFirst(before).first
        }
    }

    /// What sessions, and those fixed from the start, cost each for itself.
    private func alone(_ rest: [Session]) -> Int {
        PlanCost(PlanCost.alone(body.fixed + rest.map(\.column), body: body, on: ground)).total
            + rest.reduce(0) { $0 + extra($1) }
    }

    private func extra(_ session: Session) -> Int {
        guard session.role > 0 else { return 0 }
        let role = body.roles[session.role - 1]
        return session.column.workshops.enumerated().reduce(0) { sum, workshop in
            let (slot, trainer) = (workshop.element.slot, workshop.element.trainer)
            let index = ground.index(
                order: workshop.offset, venue: session.column.venue, trainer: trainer, slot: slot)
            return sum + Int(role.extra[index])
        }
    }
}
