/// What would place people who wait, all else as it is; sessions by their identifiers.
package enum SeatRemedy: Sendable, Hashable {
    /// Being able to come on these cells, `weekday × 2 + period`, as a session uses them.
    case cells(session: String, cells: [Int])
    /// Being able to travel so many minutes more, to reach a session.
    case travel(session: String, minutes: Int)
    /// Both for one session: neither alone would do.
    case cellsAndTravel(session: String, cells: [Int], minutes: Int)
    /// More seats in a session: one for a person, up to its size for a group.
    case seats(session: String, more: Int)
}

extension SeatAllocation {
    /// What would place somebody who waits, cheapest first; empty for who does not wait.
    ///
    /// A minute more of travel costs one, a cell more ten, for each person who needs it; what people can do
    /// themselves comes before more seats. A seat that somebody earlier would take instead is no remedy.
    package func remedies(for person: String) -> [SeatRemedy] {
        guard let index = parties.indices.first(where: { parties[$0].people.contains { $0.id == person } }),
            places[index] == nil
        else { return [] }
        return comings(of: index) + additions(for: index)
    }

    /// What people could do themselves.
    private func comings(of index: Int) -> [SeatRemedy] {
        let party = parties[index]
        let before = places.keys.filter { $0 < index }.sorted()
        let variants = sessions.indices.map { session in
            SeatFilling.Unit(
                size: party.people.count, costs: sessions.indices.map { $0 == session ? 0 : nil })
        }
        var filling = SeatFilling(before.map { parties[$0].unit } + variants, seats: sessions.map(\.free))
        guard before.indices.allSatisfy({ filling.seat($0) }) else { return [] }
        let found = sessions.indices.compactMap { session -> (price: Int, remedy: SeatRemedy)? in
            var trial = filling
            guard party.costs[session] == nil, trial.seat(before.count + session) else { return nil }
            return coming(of: party, to: sessions[session])
        }
        return found.enumerated().sorted { ($0.element.price, $0.offset) < ($1.element.price, $1.offset) }
            .map(\.element.remedy)
    }

    private func coming(of party: Party, to session: OfferedSession) -> (price: Int, remedy: SeatRemedy)? {
        var (cells, minutes, price) = (0, 0, 0)
        for person in party.people {
            guard let journey = person.minutes[session.venue] else { return nil }
            let lacking = session.cells & ~person.available
            let (more, overflow) = journey.subtractingReportingOverflow(person.maxTravel)
            guard !overflow, more <= 1_000_000 else { return nil }
            cells |= lacking
            minutes = max(minutes, more)
            price += max(0, more) + Applicant.unwished * lacking.nonzeroBitCount
        }
        let list = (0..<Int.bitWidth).filter { cells >> $0 & 1 == 1 }
        return switch (list.isEmpty, minutes) {
        case (true, 0): nil
        case (true, _): (price, .travel(session: session.id, minutes: minutes))
        case (false, 0): (price, .cells(session: session.id, cells: list))
        case (false, _): (price, .cellsAndTravel(session: session.id, cells: list, minutes: minutes))
        }
    }

    /// More seats, fewest first: everybody up to the party is seated anew, as some of them may wait too.
    private func additions(for index: Int) -> [SeatRemedy] {
        let units = parties[...index].map(\.unit)
        let found = sessions.indices.compactMap { session in
            (1...parties[index].people.count).first { more in
                var seats = sessions.map(\.free)
                seats[session] += more
                var filling = SeatFilling(units, seats: seats)
                return units.indices.map { filling.seat($0) }.last ?? false
            }.map { (more: $0, session: session) }
        }
        return found.sorted { $0 < $1 }.map { .seats(session: sessions[$0.session].id, more: $0.more) }
    }
}
