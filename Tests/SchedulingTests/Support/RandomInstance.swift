@testable import Scheduling

/// Small instances drawn from a seed, with everything that makes planning hard.
struct RandomInstance {
    private var dice: SplitMix

    init(seed: Int) { dice = SplitMix(seed: seed) }

    private mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &dice) }

    private mutating func happens(_ percent: Int) -> Bool { pick(1...100) <= percent }

    mutating func draw(
        bodies: ClosedRange<Int> = 1...1, sessions: ClosedRange<Int> = 1...2, workshops: ClosedRange<Int> = 2...3,
        days: ClosedRange<Int> = 18...26
    ) -> PlanningInstance {
        let days = pick(days), slots = days * 2, count = pick(bodies), orders = pick(workshops)
        var venues: [PlanningInstance.Venue] = [], lists: [PlanningInstance.Body] = []
        let kits = pick(1...2)
        for body in 0..<count {
            let own = pick(1...2)
            lists.append(
                PlanningInstance.Body(
                    zone: "A", venues: Array(venues.count..<venues.count + own), sessions: pick(sessions),
                    quota: (0..<own).map { _ in pick(0...2) }))
            for _ in 0..<own {
                venues.append(PlanningInstance.Venue(body: body, kit: pick(0...kits - 1), busy: some(slots, 45)))
            }
        }
        let trainers = (0..<pick(1...2)).map { index in
            let served = venues.indices.filter { _ in index == 0 || happens(70) }
            return PlanningInstance.Trainer(
                orders: index == 0 || happens(50) ? Array(1...orders) : Array(1..<orders), maxPerWeek: pick(1...4),
                unavailable: some(slots, 25),
                travel: Dictionary(uniqueKeysWithValues: served.map { (String($0), pick(5...60)) }))
        }
        let travel = venues.indices.flatMap { one in
            venues.indices.filter { $0 > one && happens(80) }.map { [one, $0, pick(20...130)] }
        }
        let communes = (0..<2).map { _ in
            PlanningInstance.Commune(travel: venues.indices.filter { _ in happens(80) }.map { [$0, pick(5...60)] })
        }
        let people = (0..<pick(0...8)).map { rank in
            let mask = happens(40) ? 1023 : pick(1...1023)
            return PlanningInstance.Participant(
                body: pick(0...count - 1), commune: pick(0...1), mask: mask, pref: mask, maxTravel: pick(20...60),
                rank: rank, group: nil)
        }
        return PlanningInstance(
            name: "random", window: PlanningInstance.Window(start: "2021-03-01", days: days),
            periods: [PlanningInstance.Period(start: 540, end: 720), PlanningInstance.Period(start: 840, end: 1020)],
            rules: PlanningInstance.Rules(
                workshops: orders, capacity: pick(1...4), minGap: pick(1...3), maxGap: pick(7...14), idealGap: 7,
                spreadDays: pick(0...21), trainerTurnaround: 15, kitHandling: 45, regular: happens(50)),
            weights: PlanningInstance.Weights(
                fill: pick(0...200), gap: pick(0...10), pattern: pick(0...40), discouraged: pick(0...120),
                continuity: pick(0...150), balance: pick(0...300), spread: pick(0...5), sameWeekday: pick(0...60),
                samePeriod: pick(0...60), travel: pick(0...2)),
            closedDays: (0..<days).filter { $0 % 7 > 3 || happens(10) },
            zones: ["A": (0..<days).filter { _ in happens(20) }],
            venues: venues, kits: (0..<kits).map { PlanningInstance.Kit(id: $0) }, travel: travel, trainers: trainers,
            communes: communes, bodies: lists, participants: people)
    }

    private mutating func some(_ slots: Int, _ percent: Int) -> [Int] { (0..<slots).filter { _ in happens(percent) } }
}
