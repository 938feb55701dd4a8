import Testing

@testable import Scheduling

struct WaitingReasonTests {
    @Test func `each reason is what its data say`() {
        var counts: [String: Int] = [:]
        for seed in 0..<400 {
            let drawn = RandomSeating(seed: seed, size: 2...3)
            let ids = ExhaustiveSeating(drawn.people, drawn.sessions)
            for waiting in SeatAllocation(drawn.people, in: drawn.sessions).waiting {
                let party = drawn.people.filter { waiting.people.contains($0.id) }
                counts[waiting.reason.code, default: 0] += 1
                expect(waiting.reason, of: party, in: drawn.sessions, after: ids)
            }
        }
        #expect(Set(counts.keys) == ["out-of-reach", "unavailable", "full", "apart"])
    }

    private func expect(
        _ reason: WaitingReason, of party: [Applicant], in sessions: [OfferedSession], after all: ExhaustiveSeating
    ) {
        let suited = sessions.filter { ExhaustiveSeating.cost(of: party, $0) != nil }.map(\.id)
        let near = sessions.filter { session in
            party.allSatisfy { ($0.minutes[session.venue] ?? .max) <= $0.maxTravel }
        }
        let first = party.map { ($0.rank, $0.id) }.min { $0 < $1 } ?? (0, "")
        let before = all.seated.filter { ($0[0].rank, $0[0].id) < first }
        // Nobody's journey matters here: a person who suits where all of the party do.
        let most = (1..<max(2, party.count)).last { count in
            let part = Array(repeating: party[0], count: count)
            return sessions.indices.contains { index in
                guard suited.contains(sessions[index].id), sessions[index].free >= count else { return false }
                var free = sessions.map(\.free)
                free[index] -= part.count
                return ExhaustiveSeating.least(before, sessions, free) != nil
            }
        }
        switch reason {
        case .outOfReach: #expect(near.isEmpty)
        case .unavailable: #expect(!near.isEmpty && suited.isEmpty)
        case .full(let named): #expect(named == suited && !suited.isEmpty && most == nil)
        case .apart(let named, let seats): #expect(named == suited && party.count > 1 && most == seats)
        }
    }
}
