extension PlanCost {
    /// What the sessions of one body cost, recomputed from them alone.
    init(of sessions: [Column], body: Ground.Body, on ground: Ground) {
        let costs = Self.alone(sessions, body: body, on: ground)
        self.init(costs.merging(Self.together(sessions, body: body, on: ground), uniquingKeysWith: +))
    }

    /// The terms of each session, and of the ways that sessions may share.
    static func alone(_ sessions: [Column], body: Ground.Body, on ground: Ground) -> [Term: Int] {
        let weights = ground.weights
        var costs: [Term: Int] = [:]
        var visits: Set<[Int]> = []
        for session in sessions {
            for (before, workshop) in zip(session.workshops, session.workshops.dropFirst()) {
                let gap = workshop.slot / 2 - before.slot / 2
                costs[.gap, default: 0] += weights.gap * abs(gap - ground.rules.idealGap)
                if workshop.slot % 14 != before.slot % 14 { costs[.pattern, default: 0] += weights.pattern }
            }
            let trainers = Set(session.workshops.map(\.trainer))
            costs[.continuity, default: 0] += weights.continuity * (trainers.count - 1)
            for workshop in session.workshops {
                if body.isDiscouraged[workshop.slot] { costs[.discouraged, default: 0] += weights.discouraged }
                let isNew = visits.insert([workshop.trainer, workshop.slot / 2, session.venue]).inserted
                let minutes = ground.venues[session.venue].served.first { $0.trainer == workshop.trainer }?.minutes
                if isNew { costs[.travel, default: 0] += 2 * weights.travel * (minutes ?? 0) }
            }
        }
        return costs
    }

    /// The terms that look at several sessions.
    private static func together(_ sessions: [Column], body: Ground.Body, on ground: Ground) -> [Term: Int] {
        let weights = ground.weights, rules = ground.rules
        let starts = sessions.map(\.start).sorted()
        let pairs = starts.enumerated().flatMap { index, one in starts[(index + 1)...].map { (one, $0) } }
        let could = min(rules.capacity * body.sessions, body.people.count)
        let suited = sessions.map { session in
            body.people.suited(
                venue: body.venues.firstIndex(of: session.venue) ?? 0,
                cells: session.workshops.reduce(UInt32(0)) { $0 | 1 << UInt32($1.slot % 14) })
        }
        return [
            .fill: weights.fill * max(0, could - body.people.seated(in: suited, capacity: rules.capacity)),
            .balance: zip(body.venues, body.quota).reduce(0) { sum, wished in
                sum + weights.balance * abs(sessions.count { $0.venue == wished.0 } - wished.1)
            },
            .spread: zip(starts, starts.dropFirst()).reduce(0) { sum, pair in
                sum + weights.spread * max(0, rules.spreadDays - (pair.1 / 2 - pair.0 / 2))
            },
            .sameWeekday: weights.sameWeekday * pairs.count { $0 / 2 % 7 == $1 / 2 % 7 },
            .sameHalfDay: weights.samePeriod * pairs.count { $0 % 2 == $1 % 2 },
        ]
    }
}
