import Testing

@testable import Scheduling

struct SeatOfferTests {
    @Test func `a freed seat goes to the first who can have it, and nobody seated loses one`() {
        var (direct, indirect) = (0, 0)
        for seed in 0..<800 {
            let drawn = RandomSeating(seed: seed)
            let allocation = SeatAllocation(drawn.people, in: drawn.sessions)
            for freed in drawn.sessions.indices {
                var sessions = drawn.sessions
                sessions[freed].seats = max(sessions[freed].seats, sessions[freed].taken) + 1
                let all = ExhaustiveSeating(drawn.people, drawn.sessions)
                let next = all.parties.first { party in
                    !all.seated.contains(party)
                        && ExhaustiveSeating.least(all.seated + [party], sessions, sessions.map(\.free)) != nil
                }
                let offer = allocation.offer(ofSeatIn: sessions[freed].id)
                #expect(offer?.people == next?.map(\.id), "seed \(seed)")
                guard let offer, let next else { continue }
                var seats = allocation.seats
                for move in offer.moves {
                    #expect(seats[move.person] == move.from)
                    seats[move.person] = move.to
                }
                for person in offer.people { seats[person] = offer.session }
                expect(seats, drawn.people, sessions, "seed \(seed)")
                let fewest = fewestMoves(all.seated, next, sessions, allocation.seats)
                #expect(offer.moves.count == fewest, "seed \(seed)")
                if fewest == 0 { direct += 1 } else { indirect += 1 }
            }
        }
        #expect(direct > 20 && indirect > 5)
    }

    private func expect(
        _ seats: [String: String], _ people: [Applicant], _ sessions: [OfferedSession], _ comment: Comment
    ) {
        for session in sessions {
            let inside = people.filter { seats[$0.id] == session.id }
            #expect(inside.count <= session.free, comment)
            #expect(ExhaustiveSeating.cost(of: inside, session) != nil, comment)
        }
        for (_, group) in Dictionary(grouping: people.filter { $0.group != nil }, by: \.group) {
            #expect(Set(group.map { seats[$0.id] }).count == 1, comment)
        }
    }

    /// How many people change session at least.
    private func fewestMoves(
        _ seated: [[Applicant]], _ next: [Applicant], _ sessions: [OfferedSession], _ seats: [String: String]
    ) -> Int? {
        func fewest(_ parties: [[Applicant]], _ free: [Int]) -> Int? {
            guard let party = parties.first else { return 0 }
            return sessions.indices.compactMap { index in
                guard free[index] >= party.count, ExhaustiveSeating.cost(of: party, sessions[index]) != nil else {
                    return nil
                }
                var left = free
                left[index] -= party.count
                let stays = seats[party[0].id].map { $0 == sessions[index].id } ?? true
                return fewest(Array(parties.dropFirst()), left).map { $0 + (stays ? 0 : party.count) }
            }.min()
        }
        return fewest(seated + [next], sessions.map(\.free))
    }

    @Test func `others change session when only that frees a seat`() {
        let sessions = ["a", "b"].map { OfferedSession(id: $0, venue: $0, cells: 1, seats: 1) }
        let people = [("ada", ["a": 1, "b": 9]), ("bob", ["b": 1]), ("cy", ["a": 1])].enumerated().map { rank, entry in
            Applicant(id: entry.0, rank: rank, minutes: entry.1, maxTravel: 60, available: 1, wished: 1)
        }
        let allocation = SeatAllocation(people, in: sessions)
        let moved = SeatOffer(people: ["cy"], session: "a", moves: [.init(person: "ada", from: "a", to: "b")])
        #expect(allocation.offer(ofSeatIn: "b") == moved)
        #expect(allocation.offer(ofSeatIn: "a") == SeatOffer(people: ["cy"], session: "a", moves: []))
        #expect(allocation.offer(ofSeatIn: "nowhere") == nil)
    }
}
