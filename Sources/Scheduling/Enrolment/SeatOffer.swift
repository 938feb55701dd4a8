/// Whom a freed seat is offered to, and who changes session for it.
package struct SeatOffer: Sendable, Hashable {
    /// Who is next, by rank; more than one person is a group.
    package let people: [String]
    /// Where they would sit; another session than that of the seat when others change.
    package let session: String
    /// Who changes session, by identifier; empty when nobody must.
    package let moves: [Move]

    /// A person who changes session.
    package struct Move: Sendable, Hashable {
        /// Who changes.
        package let person: String
        /// The session that they leave.
        package let from: String
        /// The session that they go to.
        package let to: String
    }
}

extension SeatAllocation {
    /// Who is next for one more free seat in a session; nil when it helps nobody who waits.
    ///
    /// The first in order of rank who can be seated together with everybody who has a seat. As few people as
    /// possible change session; among those ways the total cost is least.
    package func offer(ofSeatIn session: String) -> SeatOffer? {
        guard let freed = sessions.firstIndex(where: { $0.id == session }) else { return nil }
        let seated = places.keys.sorted()
        let queue = parties.indices.filter { places[$0] == nil }
        var seats = sessions.map(\.free)
        seats[freed] += 1
        // More than all changes of cost together.
        let change = 1 + parties.reduce(0) { $0 + ($1.costs.compactMap { $0 }.map(abs).max() ?? 0) * 2 }
        let settled = seated.map { party in
            var unit = parties[party].unit
            for other in sessions.indices where other != places[party] {
                unit.costs[other] = unit.costs[other].map { $0 + change * unit.size }
            }
            return unit
        }
        var filling = SeatFilling(settled + queue.map { parties[$0].unit }, seats: seats)
        guard seated.indices.allSatisfy({ filling.seat($0) }) else { return nil }
        for (place, party) in queue.enumerated() {
            var trial = filling
            guard trial.seat(seated.count + place) else { continue }
            let arranged = trial.arranged()
            guard let own = arranged[seated.count + place] else { continue }
            return SeatOffer(
                people: parties[party].people.map(\.id), session: sessions[own].id,
                moves: moves(of: seated, to: arranged))
        }
        return nil
    }

    private func moves(of seated: [Int], to arranged: [Int: Int]) -> [SeatOffer.Move] {
        seated.enumerated().flatMap { place, party -> [SeatOffer.Move] in
            guard let from = places[party], let to = arranged[place], from != to else { return [] }
            return parties[party].people.map {
                SeatOffer.Move(person: $0.id, from: sessions[from].id, to: sessions[to].id)
            }
        }.sorted { $0.person < $1.person }
    }
}
