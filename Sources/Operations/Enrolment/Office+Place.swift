package import Answers
import Storage
import Workshops

extension Office {
    /// Where people could be placed, all at once; gives no seat.
    ///
    /// Without `people`, everybody is placed who has no seat, but for those who withdrew.
    package func proposePlacement(of people: [Int]? = nil, _ request: Request) throws(Refusal) -> PlacementProposal {
        let programme = try programmeIdentifier()
        return try read(now: request.now) { connection in
            try SeatBook(programme, in: connection, now: request.now, seatsWritten: seatsWritten).proposal(for: people)
        }
    }

    /// Carries out a proposal that was read: whole, or for some of its people and those who come with them.
    ///
    /// Whole, those without a seat are put on the waiting list. A proposal that holds no longer changes nothing.
    package func acceptPlacement(
        _ name: String, of people: [Int]? = nil, only chosen: [Int]? = nil, _ request: Request
    ) throws(Refusal) -> EnrolmentReport {
        try change(request.asking("place \(name)", Self.list(people), Self.list(chosen))) { book in
            let proposal = try book.placement(of: people)
            guard proposal.name == name else { throw Refusal.placement(.proposalChanged(name)) }
            let seats = try book.seats(of: proposal, for: chosen)
            for seat in seats {
                let session = try book.session(seat.session)
                guard let free = try book.freeSeats(in: session).first else {
                    throw Refusal.enrolment(.sessionFull(session.number, seats: book.rules.seats))
                }
                try book.give(free, of: session, to: seat.person.participant.number)
            }
            let waiting = chosen == nil ? proposal.waiting.flatMap(\.people) : []
            for person in waiting where person.standing == .registered {
                try book.wait(person.participant.number, for: nil)
            }
            return seats.map(\.person.participant) + waiting.map(\.participant)
        }
    }
}

extension SeatBook {
    /// - Throws: ``PlacementRefusal/nobodyToPlace`` when there is nobody without a seat.
    fileprivate func proposal(for people: [Int]?) throws -> PlacementProposal {
        for number in people ?? [] { _ = try participant(number) }
        let proposal = try placement(of: people)
        guard !proposal.seats.isEmpty || !proposal.waiting.isEmpty || !proposal.notEligible.isEmpty else {
            throw Refusal.placement(.nobodyToPlace)
        }
        return proposal
    }

    /// The seats of a proposal for some of its people; all when nobody is chosen.
    fileprivate func seats(of proposal: PlacementProposal, for chosen: [Int]?) throws -> [PlacementProposal.Seat] {
        guard let chosen else { return proposal.seats }
        let proposed = Dictionary(
            proposal.seats.map { ($0.person.participant.number, $0.person.participant) }, uniquingKeysWith: { $1 })
        let missing = chosen.filter { proposed[$0] == nil }
        guard missing.isEmpty else { throw Refusal.placement(.notProposed(missing)) }
        let parties = Set(chosen.compactMap { proposed[$0]?.party })
        return proposal.seats.filter { seat in
            chosen.contains(seat.person.participant.number)
                || seat.person.participant.party.map(parties.contains) ?? false
        }
    }
}
