import Foundation
import Testing

@testable import Scheduling

struct InstancePlacementTests {
    private typealias Seat = InstancePlacement.Seat
    private typealias Waiting = InstancePlacement.Waiting

    /// Participants of two bodies; venue 0 is 10 minutes from commune 0, venue 1 30 minutes.
    private func instance(
        _ people: [(body: Int, mask: Int, rank: Int, group: Int?)], capacity: Int = 1
    ) throws -> PlanningInstance {
        let rules = """
            {"workshops": 2, "capacity": \(capacity), "min_gap": 2, "max_gap": 14, "ideal_gap": 7, "spread_days": 21,
             "trainer_turnaround": 15, "kit_handling": 45}
            """
        let terms = [
            "fill", "gap", "pattern", "discouraged", "continuity", "balance", "spread", "same_weekday", "same_period",
            "travel",
        ]
        let weights = terms.map { "\"\($0)\": 1" }.joined(separator: ",")
        let participants = people.map { person in
            """
            {"body": \(person.body), "commune": 0, "mask": \(person.mask), "pref": 1023, "max_travel": 20,
             "rank": \(person.rank), "group": \(person.group.map(String.init) ?? "null")}
            """
        }.joined(separator: ",")
        let text = """
            {"format": "ateliers-instance/1", "name": "two", "window": {"start": "2021-03-01", "days": 28}, "periods": [],
             "rules": \(rules), "weights": {\(weights)}, "closed_days": [], "zones": {}, "venues": [], "kits": [],
             "travel": [], "trainers": [], "communes": [{"travel": [[0, 10], [1, 30]]}], "bodies": [],
             "participants": [\(participants)]}
            """
        return try JSONDecoder().decode(PlanningInstance.self, from: Data(text.utf8))
    }

    private func plan(_ sessions: [(body: Int, venue: Int, slots: [Int])]) -> InstancePlan {
        InstancePlan(
            instance: "two", status: "feasible", objective: 0, bound: 0, time: 0, terms: [:],
            sessions: sessions.map { session in
                InstancePlan.Session(
                    body: session.body, venue: session.venue,
                    workshops: session.slots.map { InstancePlan.Workshop(slot: $0, trainer: 0) })
            })
    }

    @Test func `people sit in sessions of their body, by their places in the documents`() throws {
        let instance = try instance([(1, 1023, 2, nil), (0, 1023, 1, nil), (1, 1023, 3, nil)])
        let placement = InstancePlacement(of: instance, plan: plan([(0, 0, [0, 14]), (1, 0, [0, 14])]))
        #expect(placement.seats == [Seat(participant: 0, session: 1), Seat(participant: 1, session: 0)])
        #expect(placement.waiting == [Waiting(participant: 2, reason: "full")])
    }

    /// Slots 3 and 16 are a Tuesday afternoon and a Tuesday morning: day 1 and day 8.
    @Test(arguments: [(0b1100, "seated"), (0b1000, "unavailable"), (0b0100, "unavailable")])
    func `cells of all workshops count`(mask: Int, outcome: String) throws {
        let placement = InstancePlacement(of: try instance([(0, mask, 1, nil)]), plan: plan([(0, 0, [3, 16])]))
        #expect(placement.waiting.map(\.reason) == (outcome == "seated" ? [] : [outcome]))
    }

    @Test func `a venue beyond the travel is out of reach, and so are people without sessions`() throws {
        let placement = InstancePlacement(
            of: try instance([(0, 1023, 1, nil), (5, 1023, 2, nil)]), plan: plan([(0, 1, [0, 14])]))
        #expect(placement.seats.isEmpty)
        #expect(placement.waiting.map(\.reason) == ["out-of-reach", "out-of-reach"])
    }

    @Test func `a pair of one body stays together, and is apart from the same number elsewhere`() throws {
        let people = [(0, 1023, 1, 7), (0, 1023, 2, 7), (1, 1023, 3, 7)] as [(Int, Int, Int, Int?)]
        let sessions = [(0, 0, [0, 14]), (0, 0, [2, 16]), (1, 0, [0, 14])]
        let placement = InstancePlacement(of: try instance(people), plan: plan(sessions))
        #expect(placement.seats == [Seat(participant: 2, session: 2)])
        #expect(placement.waiting == [0, 1].map { Waiting(participant: $0, reason: "apart") })
    }

    @Test(arguments: [-1, 0, 1, 3, 64])
    func `the number of threads changes nothing`(threads: Int) throws {
        var random = SeededNumbers(seed: 7)
        let people: [(Int, Int, Int, Int?)] = (0..<120).map { index in
            (index % 9, Int.random(in: 0...1023, using: &random) | 3, 500 - index, index % 36 < 9 ? index % 18 : nil)
        }
        let sessions = (0..<18).map { ($0 % 9, $0 % 4 / 3, [$0 % 3, 14 + $0 % 3]) }
        let instance = try instance(people, capacity: 3)
        let one = InstancePlacement(of: instance, plan: plan(sessions), threads: 1)
        #expect(one.seats.count + one.waiting.count == 120 && one.seats.count > 30)
        #expect(InstancePlacement(of: instance, plan: plan(sessions), threads: threads) == one)
    }

    @Test func `hostile numbers are survived`() throws {
        var instance = try instance([(0, -1, .min, nil), (0, 1023, .max, 0)], capacity: .min)
        instance.participants[0].commune = 99
        instance.communes[0].travel.append([])
        let placement = InstancePlacement(of: instance, plan: plan([(0, 0, [-1, .max, .min]), (-7, 0, [])]))
        #expect(placement.waiting.map(\.participant) == [0, 1])
    }

    @Test func `the document has the fields that its format promises`() throws {
        let placement = InstancePlacement(
            of: try instance([(0, 1023, 1, nil), (0, 0, 2, nil)]), plan: plan([(0, 0, [0, 14])]))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        #expect(
            String(decoding: try encoder.encode(placement), as: UTF8.self) == """
                {"format":"ateliers-placement/1","instance":"two","seats":[{"participant":0,"session":0}],\
                "waiting":[{"participant":1,"reason":"unavailable"}]}
                """)
    }
}
