import Testing

@testable import Scheduling

struct SeatAllocationTests {
    private func person(_ id: String, _ rank: Int, _ minutes: [String: Int], group: String? = nil) -> Applicant {
        Applicant(id: id, group: group, rank: rank, minutes: minutes, maxTravel: 60, available: 1, wished: 1)
    }

    private func session(_ venue: String, seats: Int, taken: Int = 0, cells: Int = 1) -> OfferedSession {
        OfferedSession(id: "at-\(venue)", venue: venue, cells: cells, seats: seats, taken: taken)
    }

    /// Everything drawn is seated as trying everything would, at the same cost, in seats that exist.
    private func check(_ drawn: RandomSeating, _ seed: Int) {
        let allocation = SeatAllocation(drawn.people, in: drawn.sessions)
        let exhaustive = ExhaustiveSeating(drawn.people, drawn.sessions)
        #expect(Set(allocation.seats.keys) == exhaustive.ids, "seed \(seed)")
        #expect(allocation.cost == exhaustive.cost, "seed \(seed)")
        var sum = 0
        for session in drawn.sessions {
            let inside = drawn.people.filter { allocation.seats[$0.id] == session.id }
            #expect(inside.count <= max(0, session.seats - session.taken), "seed \(seed)")
            let cost = ExhaustiveSeating.cost(of: inside, session)
            #expect(cost != nil, "seed \(seed)")
            sum += cost ?? 0
        }
        #expect(sum == allocation.cost, "seed \(seed)")
        for party in exhaustive.parties { #expect(Set(party.map { allocation.seats[$0.id] }).count == 1) }
        let unseated = exhaustive.parties.map { $0.map(\.id) }.filter { exhaustive.ids.isDisjoint(with: $0) }
        #expect(allocation.waiting.map(\.people) == unseated, "seed \(seed)")
    }

    @Test func `single persons are seated as trying everything would`() {
        for seed in 0..<200 { check(RandomSeating(seed: seed, groups: 0...0), seed) }
    }

    @Test func `pairs are seated as trying everything would`() {
        for seed in 1_000..<1_500 { check(RandomSeating(seed: seed, groups: 1...3), seed) }
    }

    @Test func `larger groups are seated as trying everything would`() {
        for seed in 2_000..<2_300 { check(RandomSeating(seed: seed, groups: 1...3, size: 1...3), seed) }
    }

    @Test func `the order of the arguments changes nothing`() {
        for seed in 3_000..<3_100 {
            let drawn = RandomSeating(seed: seed)
            var random = SeededNumbers(seed: seed)
            let first = SeatAllocation(drawn.people, in: drawn.sessions)
            let second = SeatAllocation(
                drawn.people.shuffled(using: &random), in: drawn.sessions.shuffled(using: &random))
            #expect(first.seats == second.seats && first.waiting == second.waiting, "seed \(seed)")
        }
    }

    @Test func `who came first keeps a seat and changes session for who came later`() {
        let people = [person("ada", 1, ["near": 5, "far": 50]), person("bob", 2, ["near": 9])]
        let allocation = SeatAllocation(people, in: [session("near", seats: 1), session("far", seats: 1)])
        #expect(allocation.seats == ["ada": "at-far", "bob": "at-near"])
        #expect(allocation.cost == 59)
    }

    @Test func `who came first is seated though two others could be instead`() {
        let people = [
            person("ada", 1, ["a": 5], group: "two"), person("bob", 9, ["a": 5], group: "two"),
            person("cy", 2, ["a": 5]), person("di", 3, ["a": 5]),
        ]
        let allocation = SeatAllocation(people, in: [session("a", seats: 2)])
        #expect(Set(allocation.seats.keys) == ["ada", "bob"])
        #expect(allocation.waiting.map(\.people) == [["cy"], ["di"]])
    }

    @Test func `equal ranks fall to the identifiers`() {
        let people = [person("bob", 1, ["a": 5]), person("ada", 1, ["a": 9])]
        #expect(SeatAllocation(people, in: [session("a", seats: 1)]).seats == ["ada": "at-a"])
    }

    @Test func `a pair leaves an odd seat to a single person who came later`() {
        let people = [
            person("ada", 1, ["a": 5], group: "one"), person("bob", 2, ["a": 5], group: "one"),
            person("cy", 3, ["a": 5], group: "two"), person("di", 4, ["a": 5], group: "two"),
            person("ed", 5, ["a": 5]),
        ]
        let allocation = SeatAllocation(people, in: [session("a", seats: 3)])
        #expect(Set(allocation.seats.keys) == ["ada", "bob", "ed"])
        #expect(allocation.waiting == [.init(people: ["cy", "di"], reason: .apart(sessions: ["at-a"], seats: 1))])
    }

    @Test func `a wish outweighs nine minutes and not eleven`() {
        for (minutes, venue) in [(9, "wished"), (11, "other")] {
            let sessions = [session("wished", seats: 1), session("other", seats: 1, cells: 2)]
            var ada = person("ada", 1, ["wished": minutes, "other": 0])
            ada.available = 3
            #expect(SeatAllocation([ada], in: sessions).seats == ["ada": "at-\(venue)"])
        }
    }

    @Test(arguments: [(8, 7, 1), (8, 8, 0), (0, 0, 0), (2, 9, 0), (3, -5, 3), (-4, 0, 0), (Int.min, Int.max, 0)])
    func `seats taken already are not given`(seats: Int, taken: Int, seated: Int) {
        let people = (1...9).map { person("p\($0)", $0, ["a": 5]) }
        let allocation = SeatAllocation(people, in: [session("a", seats: seats, taken: taken)])
        #expect(allocation.seats.count == seated)
        #expect(Set(allocation.seats.keys) == Set(people.prefix(seated).map(\.id)))
        #expect(allocation.waiting.allSatisfy { $0.reason == .full(sessions: ["at-a"]) })
    }

    @Test func `nobody and nothing make an empty allocation`() {
        #expect(SeatAllocation([], in: []).seats.isEmpty)
        #expect(SeatAllocation([], in: [session("a", seats: 8)]).waiting.isEmpty)
        let alone = SeatAllocation([person("ada", 1, ["a": 5])], in: [])
        #expect(alone.waiting == [.init(people: ["ada"], reason: .outOfReach)])
    }

    @Test func `a group waits when one of it cannot come`() {
        var bob = person("bob", 2, ["a": 61], group: "two")
        let ada = person("ada", 1, ["a": 5], group: "two")
        #expect(SeatAllocation([ada, bob], in: [session("a", seats: 2)]).waiting.first?.reason == .outOfReach)
        bob.minutes = ["a": 60]
        bob.available = 2
        #expect(SeatAllocation([ada, bob], in: [session("a", seats: 2)]).waiting.first?.reason == .unavailable)
        bob.available = 1
        #expect(SeatAllocation([ada, bob], in: [session("a", seats: 2)]).seats.count == 2)
    }

    @Test func `many pairs and odd seats are decided at once`() {
        let people = (0..<40).map { person("p\($0)", $0, ["a": 5, "b": 5, "c": 5, "d": 5], group: "g\($0 / 2)") }
        let sessions = ["a", "b", "c", "d"].map { session($0, seats: 7) }
        let allocation = SeatAllocation(people + [person("zoe", 99, ["a": 5])], in: sessions)
        #expect(allocation.seats.count == 25)
        #expect(allocation.seats["zoe"] == "at-a")
    }
}
