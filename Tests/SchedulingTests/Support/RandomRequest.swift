import Workshops

@testable import Scheduling

/// Numbers that look random and are always the same (Steele, Lea, Flood, 2014: SplitMix64).
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    /// Some of these, each with a chance.
    mutating func some<Value: Hashable>(_ values: [Value], percent: Int) -> Set<Value> {
        var chosen: Set<Value> = []
        for value in values where chance(percent) { chosen.insert(value) }
        return chosen
    }
}

extension PlanningRequest {
    /// A small request of which anything may be true, even that it has no plan.
    static func random(seed: Int) -> PlanningRequest {
        var random = SplitMix(seed: seed)
        var programme = Programme.sample()
        let days = random.number(12...30)
        let start = programme.window.lowerBound.advanced(by: random.number(0...30))
        programme.window = start...start.advanced(by: days)
        programme.sessions.workshopsPerSession = random.number(2...5)
        programme.sessions.count = random.number(1...3)
        programme.rhythm.isRegular = random.chance(20)
        programme.rhythm.shortestGap = random.number(1...3)
        programme.rhythm.longestGap = random.number(7...14)
        programme.rhythm.kitHandling = random.number(30...100)
        let identifiers: [Identifier] = ["north", "south", "west"]
        let venues = Array(identifiers.prefix(random.number(1...3)))
        let halfDays = Set<WeeklyHalfDay>.weekdays.sorted()
        programme.venues = venues.map {
            .sample(
                $0, kit: random.chance(50) ? "shared" : $0, opening: random.some(halfDays, percent: 25),
                wished: random.number(0...2))
        }
        programme.journeys = []
        for (one, other) in [(0, 1), (0, 2), (1, 2)] where random.chance(70) {
            programme.journeys.append(
                Journey(between: identifiers[one], and: identifiers[other], minutes: random.number(10...120)))
        }
        let names: [Identifier] = ["ada", "bob", "cleo"]
        programme.trainers = names.prefix(random.number(1...3)).map { name in
            let served = random.some(venues, percent: 80).sorted()
            return .sample(
                name, minutes: Dictionary(uniqueKeysWithValues: served.map { ($0, random.number(0...60)) }),
                teaches: random.some([1, 2, 3, 4, 5], percent: 85), mostPerWeek: random.number(1...4),
                off: random.some(halfDays, percent: 20),
                leave: random.chance(50) ? [start.advanced(by: 9)...start.advanced(by: 9 + random.number(0...9))] : [])
        }
        let closures = (0..<random.number(0...3)).map { index in
            let first = start.advanced(by: random.number(0...days))
            return Closure(
                name: "Closure \(index)", days: first...first.advanced(by: random.number(0...4)),
                halfDay: random.chance(30) ? .morning : nil, effect: random.chance(50) ? .never : .avoided)
        }
        var busy: [Identifier: [BusyTime]] = [:]
        for venue in venues {
            busy[venue] = (0..<random.number(0...8)).map { _ in
                let spans: [TimeSpan] = ["08:00-09:00", "08:00-09:30", "11:00-15:00", "16:00-18:00"]
                let date = start.advanced(by: random.number(0...days))
                return BusyTime(date: date, span: spans[random.number(0...3)], reason: "Taken")
            }
        }
        return PlanningRequest(programme: programme, closures: closures, busy: busy)
    }

    /// The same request with some sessions kept.
    func keeping(_ kept: [PlannedSession]) -> PlanningRequest {
        PlanningRequest(programme: programme, closures: closures, busy: busy, kept: kept)
    }

    /// Sessions of a likely shape, most of which break something.
    func randomSessions(_ random: inout SplitMix) -> [PlannedSession] {
        let venues = programme.venues.map(\.identifier) + ["attic"]
        let trainers = programme.trainers.map(\.identifier) + ["eve"]
        return (0..<max(1, programme.sessions.count + random.number(-1...1))).map { _ in
            var date = programme.window.lowerBound.advanced(by: random.number(-3...20))
            let length = programme.sessions.workshopsPerSession + (random.chance(5) ? 1 : 0)
            var workshops: [PlannedWorkshop] = []
            for _ in 0..<length {
                let trainer = trainers[random.number(0...trainers.count - (random.chance(10) ? 1 : 2))]
                workshops.append(PlannedWorkshop(date, random.chance(50) ? .morning : .afternoon, trainer))
                date = date.advanced(by: random.chance(60) ? 7 : random.number(0...15))
            }
            return PlannedSession(
                venue: venues[random.number(0...venues.count - (random.chance(5) ? 1 : 2))], workshops: workshops)
        }
    }
}
