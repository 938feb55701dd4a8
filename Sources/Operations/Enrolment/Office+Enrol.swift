import Foundation
import Storage
import Workshops

extension Office {
    /// Where somebody is to sit.
    package enum SeatWish: Sendable, Equatable {
        case session(Int)
        /// In the nearest session that suits and has a free seat.
        case nearest
    }

    /// Gives somebody a seat, with those who come with them; where all are taken, a turn on the waiting list.
    ///
    /// People who come together sit in one session or wait together. Who has a seat there keeps it.
    package func enrol(_ person: Int, in wish: SeatWish, _ request: Request) throws(Refusal) -> EnrolmentReport {
        try change(request, verb: "enrol \(person)", of: person) { book in
            let participant = try book.participant(person)
            let party = try book.party(of: participant)
            switch wish {
            case .session(let number): try book.enrol(party, in: try book.session(number))
            case .nearest: try book.enrolNearest(party)
            }
            return party.map(\.number)
        }
    }

    /// Carries out a change of seats in one transaction and tells where people stand then.
    ///
    /// The same request once more changes nothing.
    func change(
        _ request: Request, verb: String, of person: Int? = nil, _ body: (SeatBook) throws -> [Int]
    ) throws(Refusal) -> EnrolmentReport {
        let programme = try programmeIdentifier()
        return try write(request) { connection in
            let book = try SeatBook(programme, in: connection, request)
            if try request.isRepeated(of: verb, on: programme, in: connection) {
                let people = try person.map { try book.party(of: book.participant($0)).map(\.number) }
                return try book.report(on: people ?? [])
            }
            try book.endLapsedOffers()
            let people = try body(book)
            try book.record(verb)
            return try book.report(on: people)
        }
    }
}

extension SeatBook {
    /// Seats people in a session, or lets them wait for it.
    func enrol(_ party: [Participant], in session: Session) throws {
        let newcomers = try party.filter { try !sits($0, in: session) }
        guard !newcomers.isEmpty else { return }
        let kept = try obstacles(for: newcomers, in: session)
        guard kept.isEmpty else { throw Refusal.enrolment(.kept(from: session.number, kept)) }
        // Those who wait already come first.
        try offerSeats(in: [session])
        try seat(newcomers, in: session, waitingFor: session)
    }

    /// Seats people in the nearest session that suits and has seats, or lets them wait for any.
    func enrolNearest(_ party: [Participant]) throws {
        let newcomers = try party.filter { try !sits($0, in: nil) }
        guard !newcomers.isEmpty else { return }
        let (suitable, kept) = try sessions(for: newcomers)
        guard !suitable.isEmpty else {
            throw Refusal.enrolment(.noSessionSuits(newcomers.map(\.number), kept))
        }
        try offerSeats(in: suitable)
        let free = try suitable.first { try freeSeats(newcomers.count, in: $0).count == newcomers.count }
        try seat(newcomers, in: free ?? suitable[0], waitingFor: nil)
    }

    /// The sessions that suit people, the nearest first; and what keeps them from the others, by number.
    func sessions(
        for party: [Participant]
    ) throws -> (suitable: [Session], kept: [Int: [EnrolmentRefusal.PersonObstacles]]) {
        var suitable: [(way: Int, session: Session)] = []
        var kept: [Int: [EnrolmentRefusal.PersonObstacles]] = [:]
        let reached = try party.first.map { try sessions(reachedFrom: $0.commune) } ?? []
        for session in reached {
            let obstacles = try obstacles(for: party, in: session)
            guard obstacles.isEmpty else {
                kept[session.number] = obstacles
                continue
            }
            let way = try party.reduce(0) { try $0 + (minutes(of: $1, to: session) ?? 0) }
            suitable.append((way, session))
        }
        let nearest = suitable.sorted {
            ($0.way, $0.session.workshops.first?.date.dayNumber ?? 0, $0.session.number)
                < ($1.way, $1.session.workshops.first?.date.dayNumber ?? 0, $1.session.number)
        }
        return (nearest.map(\.session), kept)
    }

    /// What keeps people from a session; those whom nothing keeps are left out.
    private func obstacles(
        for party: [Participant], in session: Session
    ) throws -> [EnrolmentRefusal.PersonObstacles] {
        try party.compactMap { participant in
            let obstacles = try obstacles(for: participant, in: session)
            return obstacles.isEmpty ? nil : .init(person: participant.number, obstacles: obstacles)
        }
    }

    private func seat(_ party: [Participant], in session: Session, waitingFor wish: Session?) throws {
        // An offer may have been made to them just now.
        let newcomers = try party.filter { try connection.liveEnrolment(of: $0.number, of: programme) == nil }
        let free = try freeSeats(newcomers.count, in: session)
        if free.count == newcomers.count {
            for (participant, seat) in zip(newcomers, free) { try give(seat, of: session, to: participant.number) }
        } else {
            for participant in newcomers { try wait(participant.number, for: wish) }
        }
    }

    /// Whether somebody has a seat in the session, or in any when none is named.
    ///
    /// - Throws: when they have one elsewhere, or an offer to answer.
    private func sits(_ participant: Participant, in session: Session?) throws -> Bool {
        guard let live = try connection.liveEnrolment(of: participant.number, of: programme) else { return false }
        let number = try self.session(id: live.session).number
        if live.state == .offered {
            throw Refusal.enrolment(
                .seatOffered(participant.number, session: number, until: live.expires ?? now))
        }
        guard session == nil || live.session == session?.id else {
            throw Refusal.enrolment(.seatedElsewhere(participant.number, session: number))
        }
        return true
    }

    func report(on people: [Int]) throws -> EnrolmentReport {
        let overviews = { (numbers: [Int]) in
            try numbers.compactMap { try self.connection.participant($0, of: self.programme) }.map(self.overview)
        }
        return EnrolmentReport(
            people: try overviews(people), changed: !after.isEmpty,
            offers: try overviews(offers.map(\.participant).filter { !people.contains($0) }), zone: zone)
    }
}
