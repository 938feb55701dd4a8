import Workshops

/// What it costs to change a session that people know already: more than all preferences together.
///
/// A workshop that moves outweighs any number of new trainers, and a new trainer any preference, so that the
/// cheapest plan moves the least, then changes the fewest trainers, then costs least.
struct MoveCosts: Sendable {
    /// A workshop on another date or half-day, or at another venue.
    let move: Int32
    /// Another trainer.
    let change: Int32

    init(_ request: PlanningRequest) {
        let sessions = request.programme.sessions
        let workshops = max(1, sessions.count * sessions.workshopsPerSession)
        // Beyond so much the sums of a large programme would not fit; its preferences then weigh in.
        let most = BodySearch.most / (workshops * (workshops + 2))
        let change = min(PlanCost.ceiling(for: request) + 1, most)
        self.change = Int32(change)
        move = Int32(change * (workshops + 1))
    }

    /// What a placement costs a session that was elsewhere; nil when the workshop has been held elsewhere.
    func cost(of placement: Placement, from previous: PreviousSession) -> Int32? {
        let before = previous.session.placements
        guard before.indices.contains(placement.order - 1) else { return 0 }
        let old = before[placement.order - 1]
        let isHeld = placement.order <= previous.held
        if old.workshop.when != placement.workshop.when || old.venue != placement.venue { return isHeld ? nil : move }
        return old.trainer == placement.trainer ? 0 : isHeld ? nil : change
    }

    /// What the changes of a plan cost; the rest of its cost is that of preferences.
    func cost(of sessions: [PlannedSession], from previous: [PreviousSession]) -> Int {
        sessions.reduce(0) { sum, session in
            guard let old = previous.first(where: { $0.session.number == session.number }) else { return sum }
            return sum + session.placements.reduce(0) { $0 + Int(cost(of: $1, from: old) ?? 0) }
        }
    }
}

extension PlanCost {
    /// No plan costs more.
    static func ceiling(for request: PlanningRequest) -> Int {
        let programme = request.programme, weights = programme.weights, rhythm = programme.rhythm
        let sessions = programme.sessions.count, workshops = sessions * programme.sessions.workshopsPerSession
        let pairs = sessions * (sessions - 1) / 2
        let furthest = programme.trainers.flatMap(\.minutes.values).max() ?? 0
        let longest = max(abs(rhythm.shortestGap - rhythm.idealGap), abs(rhythm.longestGap - rhythm.idealGap))
        let wished = programme.venues.reduce(0) { $0 + $1.wishedSessions }
        return weights.fill * min(request.people.count, programme.sessions.seats * sessions)
            + workshops * (weights.gap * longest + weights.pattern + weights.discouraged + weights.continuity)
            + workshops * (2 * weights.travel * furthest + weights.wish * programme.requests.count)
            + weights.balance * (sessions + wished) + weights.spread * rhythm.wishedSpread * sessions
            + (weights.sameWeekday + weights.sameHalfDay) * pairs
    }
}
