/// Who sits in which session, who waits, and why.
///
/// Nobody earlier ever loses a place to someone later: in order of rank, people or groups are seated exactly if
/// they can be seated together with everybody seated before them, who may change session but keep a seat. Among
/// all ways of seating exactly those people, total travel and visits outside the wish cost least. The order of the
/// arguments changes nothing: ties fall to the identifiers.
package struct SeatAllocation: Sendable {
    /// The session of each person who has a seat, by their identifiers.
    package let seats: [String: String]
    /// Who has none, in order of rank.
    package let waiting: [Waiting]
    /// Minutes of travel, and ten for each person with a cell outside their wish.
    package let cost: Int

    /// A person, or a group that stays together, without a seat.
    package struct Waiting: Sendable, Hashable {
        /// The identifiers, by rank.
        package let people: [String]
        /// Why they wait.
        package let reason: WaitingReason
    }

    /// People who sit together or wait together.
    struct Party: Sendable {
        let people: [Applicant]
        /// By session; nil where it does not suit everybody.
        let costs: [Int?]
        var unit: SeatFilling.Unit { SeatFilling.Unit(size: people.count, costs: costs) }
    }

    /// By identifier.
    let sessions: [OfferedSession]
    /// By rank.
    let parties: [Party]
    /// The session of each party, by their places.
    let places: [Int: Int]

    /// Seats people of distinct identifiers in sessions of distinct identifiers.
    package init(_ applicants: [Applicant], in offered: [OfferedSession]) {
        let sessions = offered.sorted { $0.id < $1.id }
        let parties = Self.parties(applicants, in: sessions)
        // Beside each group, the same with fewer people, to say how many could sit together.
        var units = parties.map(\.unit)
        let smaller = parties.map { party in
            (1..<party.people.count).reversed().map { size in
                units.append(SeatFilling.Unit(size: size, costs: party.costs))
                return units.count - 1
            }
        }
        var filling = SeatFilling(units, seats: sessions.map(\.free))
        var waiting: [Waiting] = []
        for (index, party) in parties.enumerated() where !filling.seat(index) {
            let together = smaller[index].first { unit in
                var trial = filling
                return trial.seat(unit)
            }
            let reason = WaitingReason(party, in: sessions, together: together.map { units[$0].size } ?? 0)
            waiting.append(Waiting(people: party.people.map(\.id), reason: reason))
        }
        let places = filling.arranged()
        self.sessions = sessions
        self.parties = parties
        self.waiting = waiting
        self.places = places
        cost = places.reduce(0) { $0 + (parties[$1.key].costs[$1.value] ?? 0) }
        seats = Dictionary(
            places.flatMap { place in parties[place.key].people.map { ($0.id, sessions[place.value].id) } },
            uniquingKeysWith: { first, _ in first })
    }

    private static func parties(_ applicants: [Applicant], in sessions: [OfferedSession]) -> [Party] {
        let people = applicants.sorted { ($0.rank, $0.id) < ($1.rank, $1.id) }
        var groups: [String: Int] = [:]
        var parties: [[Applicant]] = []
        for person in people {
            if let group = person.group, let index = groups[group] {
                parties[index].append(person)
                continue
            }
            if let group = person.group { groups[group] = parties.count }
            parties.append([person])
        }
        return parties.map { people in
            let costs = sessions.map { session in
                people.reduce(0 as Int?) { sum, person in
                    guard let sum, let cost = person.cost(of: session) else { return nil }
                    return sum + cost
                }
            }
            return Party(people: people, costs: costs)
        }
    }
}
