@testable import Scheduling

/// Every plan of a tiny instance of one body with one session or two.
struct Enumeration {
    private let instance: PlanningInstance

    init(_ instance: PlanningInstance) { self.instance = instance }

    /// What the cheapest plan costs; nil when there is none.
    var least: Int? {
        let alone = sessions
        let plans = instance.bodies[0].sessions == 1 ? alone.map { [$0] } : pairs(of: alone)
        return plans.map { InstanceCheck(instance: instance, sessions: $0) }
            .filter { $0.breaches.isEmpty }.map(\.objective).min()
    }

    private func pairs(of sessions: [InstancePlan.Session]) -> [[InstancePlan.Session]] {
        sessions.indices.flatMap { index in sessions[index...].map { [sessions[index], $0] } }
    }

    /// Every session that breaks nothing by itself.
    private var sessions: [InstancePlan.Session] {
        instance.bodies[0].venues.flatMap { venue in
            (1..<instance.rules.workshops).reduce(firsts(at: venue)) { beginnings, _ in
                beginnings.flatMap { followed($0, at: venue) }
            }.map { InstancePlan.Session(body: 0, venue: venue, workshops: $0) }
        }
    }

    private func firsts(at venue: Int) -> [[InstancePlan.Workshop]] {
        (0..<instance.window.days * 2).flatMap { workshops(on: $0, at: venue, order: 1) }.map { [$0] }
    }

    private func followed(_ beginning: [InstancePlan.Workshop], at venue: Int) -> [[InstancePlan.Workshop]] {
        let day = (beginning.last?.slot ?? 0) / 2, rules = instance.rules
        return (day + rules.minGap...day + rules.maxGap).flatMap { [2 * $0, 2 * $0 + 1] }
            .flatMap { workshops(on: $0, at: venue, order: beginning.count + 1) }
            .map { beginning + [$0] }
    }

    private func workshops(on slot: Int, at venue: Int, order: Int) -> [InstancePlan.Workshop] {
        guard slot / 2 < instance.window.days, !instance.closedDays.contains(slot / 2),
            !instance.venues[venue].busy.contains(slot)
        else { return [] }
        return instance.trainers.indices.filter { index in
            let trainer = instance.trainers[index]
            return trainer.travel[String(venue)] != nil && trainer.orders.contains(order)
                && !trainer.unavailable.contains(slot)
        }.map { InstancePlan.Workshop(slot: slot, trainer: $0) }
    }
}
