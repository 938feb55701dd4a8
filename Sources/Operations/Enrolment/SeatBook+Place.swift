import Answers
import Scheduling
import Storage
import Workshops

extension SeatBook {
    /// Proposes seats for everybody who has none, or for those of them who are named.
    func placement(of named: [Int]?) throws -> PlacementProposal {
        let turns = Dictionary(
            try connection.waitingTurns(of: programme).map { ($0.participant, $0) }, uniquingKeysWith: { $1 })
        let people = try candidates(named, turns)
        let eligible = people.filter { $0.participant.missingFacts.isEmpty }
        let sessions = try allSessions().filter { $0.state != .cancelled && $0.firstWorkshop(from: today) != nil }
        let offered = try sessions.map(offered)
        let past = Dictionary(grouping: try connection.enrolments(of: programme), by: \.participant)
        let declined = Dictionary(
            grouping: past.values.joined().filter(\.state.isDeclined), by: \.participant)
        let applicants = try zip(1..., eligible).map { rank, person in
            let number = person.participant.number
            let refused = Set((declined[number] ?? []).map(\.session))
            let open = sessions.filter { session in
                let wanted = turns[number]?.session
                return !refused.contains(session.id) && (wanted == nil || wanted == session.id)
            }
            return try candidate(person.participant, rank: rank, for: open)
        }
        let allocation = SeatAllocation(applicants, in: offered)
        let numbers = Dictionary(sessions.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        let byNumber = Dictionary(eligible.map { ("\($0.participant.number)", $0) }, uniquingKeysWith: { $1 })
        let seats = try eligible.compactMap { person -> PlacementProposal.Seat? in
            guard let session = allocation.seats["\(person.participant.number)"].flatMap({ numbers[$0] }) else {
                return nil
            }
            return try .init(
                person: person, session: session.number, minutes: minutes(of: person.participant, to: session))
        }
        let waiting = try allocation.waiting.map { party in
            let members = party.people.compactMap { byNumber[$0] }
            return PlacementProposal.Waiting(
                people: members, reason: .init(party.reason),
                waysOut: allocation.remedies(for: party.people[0]).map(PlacementProposal.WayOut.init),
                untaken: try members.map(\.participant).flatMap {
                    try untakenOffers(to: $0, past[$0.number] ?? [], waitingFor: turns[$0.number]?.session)
                })
        }
        let facts =
            seats.map { "\($0.person.participant.number) \($0.session)" }
            + waiting.flatMap(\.people).map { "\($0.participant.number)" }
        return PlacementProposal(
            name: Fingerprint.of(facts.joined(separator: "\n")), seats: seats, waiting: waiting,
            notEligible: people.filter { !$0.participant.missingFacts.isEmpty }, zone: zone)
    }

    /// Those without a seat: who waits first, in turn, then who registered first.
    private func candidates(_ named: [Int]?, _ turns: [Int: WaitingTurn]) throws -> [PersonOverview] {
        let chosen = try people().filter { person in
            switch person.standing {
            case .registered, .waiting: named?.contains(person.participant.number) ?? true
            case .offered, .seated, .withdrawn, .erased: false
            }
        }
        let turn = { (person: PersonOverview) in turns[person.participant.number]?.turn ?? .max }
        return chosen.sorted { (turn($0), $0.participant.number) < (turn($1), $1.participant.number) }
    }

    /// Somebody as the allocation of seats sees them, with how far and when they can come, so that it can tell what
    /// would help.
    private func candidate(_ participant: Participant, rank: Int, for sessions: [Session]) throws -> Applicant {
        var ways: [String: Int] = [:]
        for session in sessions where rules.joinMidSeries || session.firstWorkshop(from: today) == 1 {
            ways[session.key] = try minutes(of: participant, to: session)
        }
        return Applicant(
            id: "\(participant.number)", group: participant.party.map(String.init), rank: rank, minutes: ways,
            maxTravel: participant.longestWay ?? .max, available: Self.cells(participant.availability),
            wished: participant.wishes.isEmpty ? ~0 : Self.cells(participant.wishes))
    }
}

extension PlacementProposal.Reason {
    fileprivate init(_ reason: WaitingReason) {
        switch reason {
        case .outOfReach, .unavailable: self = .nothingSuits
        case .full(let sessions): self = .full(sessions: sessions.map(Session.number))
        case .apart(let sessions, let seats): self = .apart(sessions: sessions.map(Session.number), seats: seats)
        }
    }
}

extension PlacementProposal.WayOut {
    fileprivate init(_ remedy: SeatRemedy) {
        let halfDays = { (cells: [Int]) in
            cells.compactMap { cell in
                WeeklyHalfDay.all.first { $0.weekday.rawValue * 2 + $0.halfDay.rawValue == cell }
            }
        }
        self =
            switch remedy {
            case .seats(let session, let more): .seats(session: Session.number(session), more: more)
            case .cells(let session, let cells): .halfDays(session: Session.number(session), halfDays(cells))
            case .travel(let session, let minutes): .way(session: Session.number(session), minutes: minutes)
            case .cellsAndTravel(let session, let cells, let minutes):
                .halfDaysAndWay(session: Session.number(session), halfDays(cells), minutes: minutes)
            }
    }
}
