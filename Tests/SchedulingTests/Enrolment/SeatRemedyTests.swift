import Testing

@testable import Scheduling

struct SeatRemedyTests {
    private let sessions = [
        OfferedSession(id: "a", venue: "va", cells: 1, seats: 1),
        OfferedSession(id: "b", venue: "vb", cells: 2, seats: 1),
        OfferedSession(id: "c", venue: "vc", cells: 6, seats: 1),
    ]

    private func person(_ id: String, _ rank: Int, available: Int = 1, maxTravel: Int = 20) -> Applicant {
        Applicant(
            id: id, rank: rank, minutes: ["va": 10, "vb": 15, "vc": 23], maxTravel: maxTravel, available: available,
            wished: 7)
    }

    /// What the remedy says is done, by hand.
    private func apply(_ remedy: SeatRemedy, to party: [String], _ drawn: inout RandomSeating) {
        func come(_ session: String, _ cells: [Int], _ minutes: Int) {
            let venue = drawn.sessions.first { $0.id == session }?.venue ?? ""
            for index in drawn.people.indices where party.contains(drawn.people[index].id) {
                for cell in cells { drawn.people[index].available |= 1 << cell }
                if (drawn.people[index].minutes[venue] ?? .max) > drawn.people[index].maxTravel {
                    drawn.people[index].maxTravel += minutes
                }
            }
        }
        switch remedy {
        case .cells(let session, let cells): come(session, cells, 0)
        case .travel(let session, let minutes): come(session, [], minutes)
        case .cellsAndTravel(let session, let cells, let minutes): come(session, cells, minutes)
        case .seats(let session, let more):
            for index in drawn.sessions.indices where drawn.sessions[index].id == session {
                drawn.sessions[index].seats = max(drawn.sessions[index].seats, drawn.sessions[index].taken) + more
            }
        }
    }

    @Test func `every remedy places who waits, and with less it does not`() {
        var counts: [String: Int] = [:]
        for seed in 0..<300 {
            let drawn = RandomSeating(seed: seed)
            let allocation = SeatAllocation(drawn.people, in: drawn.sessions)
            for waiting in allocation.waiting {
                let remedies = allocation.remedies(for: waiting.people[0])
                for remedy in remedies {
                    var changed = drawn
                    apply(remedy, to: waiting.people, &changed)
                    let again = ExhaustiveSeating(changed.people, changed.sessions)
                    #expect(again.ids.isSuperset(of: waiting.people), "seed \(seed): \(remedy)")
                    counts[String("\(remedy)".prefix { $0 != "(" }), default: 0] += 1
                    for less in lesser(remedy) {
                        changed = drawn
                        apply(less, to: waiting.people, &changed)
                        let party = changed.people.filter { waiting.people.contains($0.id) }
                        let named = changed.sessions.filter { session(less).hasSuffix($0.id) }
                        let suits = named.contains { ExhaustiveSeating.cost(of: party, $0) != nil }
                        let still = ExhaustiveSeating(changed.people, changed.sessions)
                        #expect(!suits || still.ids.isDisjoint(with: waiting.people), "seed \(seed): \(less)")
                    }
                }
                #expect(Set(remedies.map(session)).count == remedies.map(session).count)
                expectComplete(remedies, waiting.people, drawn, seed)
            }
        }
        #expect(counts.count == 4)
    }

    /// One seat, one minute or one cell less for the same session.
    private func lesser(_ remedy: SeatRemedy) -> [SeatRemedy] {
        switch remedy {
        case .seats(let session, let more):
            more > 1 ? [.seats(session: session, more: more - 1)] : []
        case .travel(let session, let minutes):
            [.travel(session: session, minutes: minutes - 1)]
        case .cells(let session, let cells):
            cells.map { cell in .cells(session: session, cells: cells.filter { $0 != cell }) }
        case .cellsAndTravel(let session, let cells, let minutes):
            cells.map { cell in
                .cellsAndTravel(session: session, cells: cells.filter { $0 != cell }, minutes: minutes)
            } + [.cellsAndTravel(session: session, cells: cells, minutes: minutes - 1)]
        }
    }

    private func session(_ remedy: SeatRemedy) -> String {
        switch remedy {
        case .cells(let session, _), .travel(let session, _), .cellsAndTravel(let session, _, _): "come \(session)"
        case .seats(let session, _): "seat \(session)"
        }
    }

    /// A session that the list does not name cannot help, however far they travel and whenever they come.
    private func expectComplete(_ remedies: [SeatRemedy], _ party: [String], _ drawn: RandomSeating, _ seed: Int) {
        let named = Set(remedies.map(session))
        for offered in drawn.sessions where !named.contains("come \(offered.id)") {
            var changed = drawn
            for index in changed.people.indices where party.contains(changed.people[index].id) {
                changed.people[index].available = offered.cells
                changed.people[index].minutes = [offered.venue: 0]
            }
            let suits = ExhaustiveSeating.cost(of: drawn.people.filter { party.contains($0.id) }, offered) != nil
            let twins = drawn.sessions.filter { $0.venue == offered.venue && $0.id != offered.id }
            guard !suits, twins.isEmpty else { continue }
            #expect(ExhaustiveSeating(changed.people, changed.sessions).ids.isDisjoint(with: party), "seed \(seed)")
        }
        for offered in drawn.sessions.indices where !named.contains("seat \(drawn.sessions[offered].id)") {
            var changed = drawn
            apply(.seats(session: drawn.sessions[offered].id, more: 1), to: party, &changed)
            #expect(ExhaustiveSeating(changed.people, changed.sessions).ids.isDisjoint(with: party), "seed \(seed)")
        }
    }

    @Test func `remedies come cheapest first, and seats after what people can do`() {
        let people = [person("ada", 1), person("bob", 2)]
        let allocation = SeatAllocation(people, in: sessions)
        #expect(
            allocation.remedies(for: "bob") == [
                .cells(session: "b", cells: [1]), .cellsAndTravel(session: "c", cells: [1, 2], minutes: 3),
                .seats(session: "a", more: 1),
            ])
        #expect(allocation.remedies(for: "ada").isEmpty)
        #expect(allocation.remedies(for: "nobody").isEmpty)
    }

    @Test func `three minutes come before a cell, and eleven after`() {
        for (maxTravel, first) in [(20, "c"), (12, "b")] {
            let sessions = [
                OfferedSession(id: "b", venue: "va", cells: 2, seats: 1),
                OfferedSession(id: "c", venue: "vc", cells: 1, seats: 1),
            ]
            let allocation = SeatAllocation([person("ada", 1, maxTravel: maxTravel)], in: sessions)
            #expect(allocation.remedies(for: "ada").first.map(session) == "come \(first)")
        }
    }

    @Test func `a seat that somebody earlier would take is no remedy`() {
        let people = [person("ada", 1), person("bob", 2), person("cy", 3)]
        let allocation = SeatAllocation(people, in: [sessions[0]])
        #expect(allocation.remedies(for: "bob") == [.seats(session: "a", more: 1)])
        #expect(allocation.remedies(for: "cy").isEmpty)
    }

    @Test func `an unknown or endless journey is no remedy`() {
        var ada = person("ada", 1)
        ada.minutes = ["va": .max]
        ada.maxTravel = .min
        #expect(SeatAllocation([ada], in: sessions).remedies(for: "ada").isEmpty)
    }
}
