package import Answers
import Foundation
import Storage
import Workshops

extension Office {
    /// Where somebody is to sit.
    package enum SeatWish: Sendable, Equatable {
        case session(Int)
        /// In the nearest session that suits and has a free seat.
        case nearest

        /// `session 2`, `nearest`.
        var description: String {
            switch self {
            case .session(let number): "session \(number)"
            case .nearest: "nearest"
            }
        }
    }

    /// Gives somebody a seat, with those who come with them; where all are taken, a turn on the waiting list.
    ///
    /// People who come together sit in one session or wait together. Who has a seat there keeps it. Who withdrew and is
    /// named asks again; of those who come with somebody, who withdrew stays away.
    ///
    /// With a reason to overbook, all are seated although a session is full, as far as the programme allows it; where seats
    /// are free the reason is not kept, and the answer says so.
    package func enrol(
        _ person: Int, in wish: SeatWish, overbooking reason: String? = nil, _ request: Request
    ) throws(Refusal) -> EnrolmentReport {
        let asked = [wish.description] + [reason].compactMap(\.self)
        let request = try request.saying(.reason, reason).asking("enrol \(person)", asked)
        var isUnkept = false
        var report = try change(request, of: person, isParty: true) { book in
            let party = try book.partyAsking(of: book.participant(person))
            switch wish {
            case .session(let number): try book.enrol(party, in: try book.session(number), overbooking: reason)
            case .nearest: try book.enrolNearest(party)
            }
            isUnkept = try reason != nil && !party.contains { try book.isSeatedAbove($0.number) }
            return party
        }
        if isUnkept { report.unkeptReason = .nobodyAbove }
        return report
    }

    /// Carries out a change of seats in one transaction and tells where people stand then.
    ///
    /// The same request once more changes nothing, and is answered as it was.
    func change(
        _ request: Request, of person: Int? = nil, isParty: Bool = false, _ body: (SeatBook) throws -> [Participant]
    ) throws(Refusal) -> EnrolmentReport {
        let programme = try programmeIdentifier()
        let (report, timetable) = try write(request) { connection in
            let timetable = try knownTimetable.take(of: programme, in: connection)
            let book = try SeatBook(
                timetable, in: connection, now: request.now, request, seatsWritten: seatsWritten)
            guard !book.isRepeated else {
                return (try book.report(on: book.peopleOfRepeated(about: person, isParty: isParty)), book.timetable)
            }
            try book.settle()
            let people = try body(book)
            try book.record()
            return (try book.report(on: people), book.timetable)
        }
        if !request.isTrial { knownTimetable.keep(timetable) }
        return report
    }
}

extension SeatBook {
    /// Seats people in a session, or lets them wait for it.
    func enrol(_ party: [Participant], in session: Session, overbooking reason: String? = nil) throws {
        let newcomers = try party.filter { try !sits($0, in: session) }
        guard !newcomers.isEmpty else { return }
        let kept = try obstacles(for: newcomers, in: session)
        guard kept.isEmpty else { throw Refusal.enrolment(.kept(from: session.number, kept)) }
        if let seats = try seatsAfterOthers(for: newcomers, in: session) {
            return try give(seats, of: session, to: newcomers)
        }
        // Those who wait already come first.
        try offerSeats(in: [session])
        let left = withoutOffer(newcomers)
        let seats = try freeSeats(left.count, in: session)
        if seats.count == left.count {
            try give(seats, of: session, to: left)
        } else if let reason {
            let above = try seatsAbove(left.count, in: session)
            try give(above, of: session, to: left, overbooking: reason)
        } else {
            try wait(left, for: session)
        }
    }

    /// Seats people in the nearest session that suits and has seats, or lets them wait for any.
    func enrolNearest(_ party: [Participant]) throws {
        let newcomers = try party.filter { try !sits($0, in: nil) }
        guard let first = newcomers.first else { return }
        if let (session, seats) = try nearestSeats(for: newcomers) {
            return try give(seats, of: session, to: newcomers)
        }
        // Those who wait already come first.
        if try isAnybodyWaiting() { try offerSeats(in: sessions(reachedFrom: first.commune)) }
        let left = withoutOffer(newcomers)
        guard !left.isEmpty else { return }
        guard try sessions(reachedFrom: first.commune).contains(where: { try obstacles(for: left, in: $0).isEmpty })
        else {
            throw Refusal.enrolment(.noSessionSuits(left.map(\.number), try sessions(for: left).kept))
        }
        try wait(left, for: nil)
    }

    /// Seats for people in the nearest session that suits them; no venue is looked at beyond its own.
    private func nearestSeats(for party: [Participant]) throws -> (session: Session, seats: [Int])? {
        let ways = try party.map { try self.ways(from: $0.commune) }
        let venues = (ways.first ?? [:]).keys.filter { venue in ways.allSatisfy { $0[venue] != nil } }
        let byWay = Dictionary(grouping: venues) { venue in ways.reduce(0) { $0 + ($1[venue] ?? 0) } }
        for (_, venues) in byWay.sorted(by: { $0.key < $1.key }) {
            for start in try starts(at: venues) where !timetable.full.contains(start.id) {
                let session = try session(id: start.id)
                guard try obstacles(for: party, in: session).isEmpty else { continue }
                if let seats = try seatsAfterOthers(for: party, in: session) { return (session, seats) }
            }
        }
        return nil
    }

    /// Seats of a session for people, where there are as many besides for those who wait and come before them; nil where
    /// there are not.
    private func seatsAfterOthers(for party: [Participant], in session: Session) throws -> [Int]? {
        let ahead = try numberOfApplicants(before: party, in: session)
        let seats = try freeSeats(ahead + party.count, in: session)
        return seats.count == ahead + party.count ? Array(seats.prefix(party.count)) : nil
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

    /// Those to whom no seat was offered just now.
    private func withoutOffer(_ party: [Participant]) -> [Participant] {
        party.filter { !offered.contains($0.number) }
    }

    fileprivate func isSeatedAbove(_ person: Int) throws -> Bool {
        try liveEnrolment(of: person)?.overbookingReason != nil
    }

    private func give(
        _ seats: [Int], of session: Session, to people: [Participant], overbooking reason: String? = nil
    ) throws {
        for (participant, seat) in zip(people, seats) {
            try give(seat, of: session, to: participant.number, overbooking: reason)
        }
    }

    /// The lowest numbers that nobody has in a full session, as far as the programme allows more people than seats.
    private func seatsAbove(_ count: Int, in session: Session) throws -> [Int] {
        guard rules.overbooking > 0 else { throw Refusal.enrolment(.overbookingNotAllowed(seats: rules.seats)) }
        let held = Set(try connection.liveEnrolments(inSession: session.id, of: programme).map(\.seat))
        let most = rules.seats + rules.overbooking
        guard held.count + count <= most else {
            throw Refusal.enrolment(
                .overbookedAlready(session.number, seats: rules.seats, overbooking: rules.overbooking))
        }
        return Array((1...most).filter { !held.contains($0) }.suffix(count))
    }

    private func wait(_ people: [Participant], for session: Session?) throws {
        for participant in people { try wait(participant.number, for: session) }
    }

    /// Whether somebody has a seat in the session, or in any when none is named.
    ///
    /// - Throws: when they have one elsewhere, or an offer to answer.
    private func sits(_ participant: Participant, in session: Session?) throws -> Bool {
        guard let live = try liveEnrolment(of: participant.number) else { return false }
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

    /// Whom a request was about that was carried out before; a party as a whole, where that is asked for.
    fileprivate func peopleOfRepeated(about person: Int?, isParty: Bool) throws -> [Participant] {
        if let person, isParty { return try party(of: participant(person)) }
        let lapsed = after.compactMap { if case .left(let who, _, _, .expired) = $0 { who } else { nil } }
        // What became of offers is told beside.
        let noted = after.filter { fact in
            switch fact {
            case .offered, .left(_, _, _, .expired): false
            case .offList(let who): !lapsed.contains(who)
            default: true
            }
        }
        let named = person.map { [$0] } ?? []
        var seen: Set<Int> = []
        return try (noted.isEmpty ? named : noted.compactMap(\.participant)).filter { seen.insert($0).inserted }
            .compactMap { try connection.participant($0, of: programme) }
    }

    /// Where people stand now, and those to whom a seat was offered on the way.
    func report(on people: [Participant]) throws -> EnrolmentReport {
        let others = offered.filter { number in !people.contains { $0.number == number } }
        return try EnrolmentReport(
            people: people.map(overview), changed: !after.isEmpty,
            offers: others.compactMap { try connection.participant($0, of: programme) }.map(overview), zone: zone)
    }
}
