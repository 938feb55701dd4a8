@testable import Scheduling

/// What a plan of an instance breaks and costs, judged apart from the planner.
struct InstanceCheck {
    let instance: PlanningInstance
    let sessions: [InstancePlan.Session]

    /// A word for each rule that is broken.
    var breaches: [String] {
        instance.bodies.indices.flatMap(shapes) + sessions.flatMap(alone) + collisions + weeks
    }

    private func shapes(_ body: Int) -> [String] {
        let own = sessions.filter { $0.body == body }
        let rules = instance.rules
        var breaches = own.count == instance.bodies[body].sessions ? [] : ["count"]
        for session in own {
            if !instance.bodies[body].venues.contains(session.venue) { breaches.append("venue") }
            if session.workshops.count != rules.workshops { breaches.append("length") }
            for (one, next) in zip(session.workshops, session.workshops.dropFirst()) {
                let gap = next.slot / 2 - one.slot / 2
                if !(rules.minGap...rules.maxGap).contains(gap) { breaches.append("gap") }
                if rules.regular == true, gap % 7 != 0 || one.slot % 2 != next.slot % 2 { breaches.append("rhythm") }
            }
        }
        return breaches
    }

    private func alone(_ session: InstancePlan.Session) -> [String] {
        session.workshops.enumerated().flatMap { order, workshop -> [String] in
            let trainer = instance.trainers[workshop.trainer]
            var breaches: [String] = []
            if !(0..<instance.window.days * 2).contains(workshop.slot) { breaches.append("window") }
            if instance.closedDays.contains(workshop.slot / 2) { breaches.append("closed") }
            if instance.venues[session.venue].busy.contains(workshop.slot) { breaches.append("busy") }
            if trainer.travel[String(session.venue)] == nil { breaches.append("serves") }
            if trainer.unavailable.contains(workshop.slot) { breaches.append("unavailable") }
            if !trainer.orders.contains(order + 1) { breaches.append("teaches") }
            return breaches
        }
    }

    private typealias Held = (venue: Int, slot: Int, trainer: Int)

    private var held: [Held] {
        sessions.flatMap { session in session.workshops.map { (session.venue, $0.slot, $0.trainer) } }
    }

    private var collisions: [String] {
        let held = held
        return held.indices.flatMap { index in
            held[(index + 1)...].flatMap { collision(held[index], $0) }
        }
    }

    private func collision(_ one: Held, _ other: Held) -> [String] {
        guard one.slot / 2 == other.slot / 2 else { return [] }
        let sharesKit = instance.venues[one.venue].kit == instance.venues[other.venue].kit
        var breaches: [String] = []
        if one.slot == other.slot {
            if one.venue == other.venue { breaches.append("room") }
            if one.trainer == other.trainer { breaches.append("trainer") }
            if sharesKit { breaches.append("kit") }
        } else if one.venue != other.venue {
            let pause = instance.periods[1].start - instance.periods[0].end
            let minutes = instance.travel.first { Set($0.prefix(2)) == [one.venue, other.venue] }?[2] ?? Int.max / 2
            if one.trainer == other.trainer, minutes + instance.rules.trainerTurnaround > pause {
                breaches.append("trainer far")
            }
            if sharesKit, minutes + instance.rules.kitHandling > pause { breaches.append("kit far") }
        }
        return breaches
    }

    private var weeks: [String] {
        let weeks = Dictionary(grouping: held) { [$0.trainer, $0.slot / 14] }
        return weeks.filter { $0.value.count > instance.trainers[$0.key[0]].maxPerWeek }.map { _ in "week" }
    }

    /// The objective, recomputed.
    var objective: Int { instance.bodies.indices.reduce(0) { $0 + cost(of: $1) } }

    private func cost(of body: Int) -> Int {
        let weights = instance.weights, rules = instance.rules
        let own = sessions.filter { $0.body == body }
        let holidays = instance.zones[instance.bodies[body].zone] ?? []
        var cost = 0
        for session in own {
            for (one, next) in zip(session.workshops, session.workshops.dropFirst()) {
                cost += weights.gap * abs(next.slot / 2 - one.slot / 2 - rules.idealGap)
                if one.slot % 14 != next.slot % 14 { cost += weights.pattern }
            }
            cost += weights.continuity * (Set(session.workshops.map(\.trainer)).count - 1)
            cost += weights.discouraged * session.workshops.count { holidays.contains($0.slot / 2) }
        }
        let visits = Set(own.flatMap { session in session.workshops.map { [$0.trainer, $0.slot / 2, session.venue] } })
        cost += visits.reduce(0) { $0 + 2 * weights.travel * (instance.trainers[$1[0]].travel[String($1[2])] ?? 0) }
        for (venue, quota) in zip(instance.bodies[body].venues, instance.bodies[body].quota) {
            cost += weights.balance * abs(own.count { $0.venue == venue } - quota)
        }
        let starts = own.compactMap { $0.workshops.first?.slot }.sorted()
        for (one, next) in zip(starts, starts.dropFirst()) {
            cost += weights.spread * max(0, rules.spreadDays - (next / 2 - one / 2))
        }
        for index in starts.indices {
            for other in starts[(index + 1)...] {
                if starts[index] / 2 % 7 == other / 2 % 7 { cost += weights.sameWeekday }
                if starts[index] % 2 == other % 2 { cost += weights.samePeriod }
            }
        }
        return cost + weights.fill * emptySeats(own, body)
    }

    private func emptySeats(_ own: [InstancePlan.Session], _ body: Int) -> Int {
        let people = instance.participants.filter { $0.body == body }
        var seats = Array(repeating: [Int](), count: own.count)
        func suits(_ person: Int, _ session: Int) -> Bool {
            let minutes = instance.communes[people[person].commune].travel.first { $0[0] == own[session].venue }?[1]
            return (minutes ?? Int.max) <= people[person].maxTravel
                && own[session].workshops.allSatisfy { people[person].mask >> ($0.slot % 14) & 1 == 1 }
        }
        func seat(_ person: Int, _ tried: inout Set<Int>) -> Bool {
            for session in own.indices where suits(person, session) && tried.insert(session).inserted {
                if seats[session].count < instance.rules.capacity { seats[session].append(person); return true }
                for index in seats[session].indices {
                    let other = seats[session][index]
                    if seat(other, &tried) { seats[session][index] = person; return true }
                }
            }
            return false
        }
        var seated = 0
        for person in people.indices {
            var tried: Set<Int> = []
            if seat(person, &tried) { seated += 1 }
        }
        return min(instance.rules.capacity * own.count, people.count) - seated
    }
}
