import Answers
import Auditing
import Foundation
import Storage
import Workshops

/// Whom a change of the plan touches, worked out within the transaction that stores it.
///
/// Made before the change, as people stand then; asked after it.
struct ConsequencesBook {
    private let programme: Identifier
    private let connection: SQLConnection
    private let now: Date
    private let old: [Session]
    private let new: [Session]
    /// How workshops are held otherwise, or not any more, by the identity of their session.
    private let moves: [String: [WorkshopMove]]
    /// The identities of the workshops that become sure, or are no longer.
    private let confirmed: Set<String>
    /// Those that are to be agreed again, as they have moved.
    private let unagreed: [WorkshopNumber]
    /// Those that are called off, and those that are held again.
    private let calledOff: Set<String>, reinstated: Set<String>
    private let venues: [PlanConsequences.VenueChange]
    /// Whether seats may have other numbers after it.
    private let isRefitted: Bool
    private let isOffered: Bool
    private let people: [PersonOverview]
    /// The seats that people lost by the change when it was made before, whatever they have now.
    private let left: [Int: PersonOverview.Standing]
    /// The identities of the workshops to which people come without a seat that counts for them.
    private let visits: [Int: Set<String>]
    /// Which workshops people and trainers were told to come to, by their identity.
    private let invited: [Recipient: Set<String>]
    private let forecast: ForecastOverview?

    /// Nil where nobody can be touched: before a first plan, or when all is as before; unless it is offered all the same.
    init?(
        _ programme: Identifier, from old: [Session]? = nil, to new: [Session], at venues: [VenueRecord],
        isOffered: Bool = false, isRefitted: Bool = false, instead known: [VenueRecord]? = nil,
        leftBy facts: [RecordedFact] = [], in connection: SQLConnection, now: Date
    ) throws {
        let old = try old ?? connection.sessions(of: programme)
        let known = try known ?? connection.programme(programme)?.venues ?? []
        let confirmed = old.sure(at: known.agreed).symmetricDifference(new.sure(at: venues.agreed))
        self.confirmed = confirmed
        unagreed = new.filter { $0.state != .cancelled }.flatMap { session in
            session.workshops.filter { workshop in
                !workshop.isAgreed && workshop.state.isAhead && confirmed.contains(workshop.id)
            }.map { WorkshopNumber(session: session.number, order: $0.order) }
        }.sorted()
        let next = Dictionary(new.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        moves = Dictionary(old.map { ($0.id, $0.moves(to: next[$0.id])) }, uniquingKeysWith: { first, _ in first })
        guard !old.isEmpty, isOffered || isRefitted || old != new || known != venues else { return nil }
        let running = { (sessions: [Session]) in Set(sessions.filter { $0.state != .cancelled }.map(\.id)) }
        calledOff = running(old).subtracting(running(new))
        reinstated = running(new).intersection(old.map(\.id)).subtracting(running(old))
        self.venues = venues.changes(from: known)
        (self.isRefitted, self.isOffered) = (isRefitted, isOffered)
        (self.programme, self.connection, self.now, self.old, self.new) = (programme, connection, now, old, new)
        let book = try SeatBook(programme, in: connection, now: now)
        people = try book.people()
        let seats = facts.compactMap { fact -> (Int, PersonOverview.Standing)? in
            guard case .left(let who, let session, let seat, .cancelled) = fact else { return nil }
            return (who, .seated(session: session, seat: seat, from: 1))
        }
        left = Dictionary(seats, uniquingKeysWith: { first, _ in first })
        invited = try connection.invitedRecipients(of: programme)
        visits = Dictionary(grouping: try connection.workshopGuests(of: programme), by: \.person)
            .mapValues { Set($0.map(\.workshop)) }
        forecast = try connection.forecast(book)
    }

    /// What the change means, nil for nothing; of one that was made before, the effect on the price is not known any more.
    func consequences(isNew: Bool = true) throws -> PlanConsequences? {
        let book = try SeatBook(programme, in: connection, now: now)
        let after = try isRefitted || !reinstated.isEmpty ? book.people() : []
        let seats = Dictionary(
            after.map { ($0.participant.number, $0.standing.liveSeat) }, uniquingKeysWith: { first, _ in first })
        let touched = try people.flatMap { person in
            try [change(for: person, seats, book), returning(person, seats)].compactMap(\.self)
                + changes(toVisitsOf: person)
        }.sorted {
            ($0.session, $0.person.participant.number) < ($1.session, $1.person.participant.number)
        }
        let overview = try connection.overview(of: programme)
        let trainers = changes(forTrainersOf: overview)
        let sessions = Set(touched.map(\.session))
        let shown = old.filter { sessions.contains($0.number) }.flatMap { moves[$0.id] ?? [] }
        let isTouching = !(touched.isEmpty && trainers.isEmpty) && moves.contains { !$0.value.isEmpty }
        let price = try forecast.flatMap { before -> PlanConsequences.PriceChange? in
            let after = try isNew ? connection.forecast(book) : before
            return isNew && (isTouching || before.forecast != after.forecast)
                ? PlanConsequences.PriceChange(before: before, after: after) : nil
        }
        guard isOffered || !touched.isEmpty || !trainers.isEmpty || !unagreed.isEmpty || price != nil else {
            return nil
        }
        return PlanConsequences(
            name: name(touched, trainers), moves: shown, venues: venues, unagreed: unagreed, people: touched,
            trainers: trainers, price: price,
            towns: Dictionary(
                overview.venues.map { ($0.identifier, $0.town) }, uniquingKeysWith: { first, _ in first }),
            announcesConfirmations: overview.announcesConfirmations)
    }

    /// The workshops of a session of which people have to be told, by order: those that are held otherwise, or not any more.
    private func changed(in session: Session) -> Set<Int> {
        let readdressed = session.state != .cancelled && venues.contains { $0.identifier == session.venue }
        return Set((moves[session.id] ?? []).map(\.workshop.order))
            .union(readdressed ? session.workshops.filter { $0.state != .held }.map(\.order) : [])
    }

    /// Somebody who has their seat again in a session that is held again.
    private func returning(
        _ person: PersonOverview, _ seats: [Int: (session: Int, seat: Int)?]
    ) -> PlanConsequences.Person? {
        guard let seat = seats[person.participant.number] ?? nil,
            let session = old.first(where: { $0.number == seat.session }), reinstated.contains(session.id)
        else { return nil }
        var isOffered = false
        if case .offered = person.standing { isOffered = true }
        return PlanConsequences.Person(
            person: person, session: session.number, outcome: isOffered ? .returnsFromOffer : .returns, isMoved: true,
            isInvited: isInvited(person, to: session))
    }

    /// What becomes of the workshops to which somebody comes as a guest.
    private func changes(toVisitsOf person: PersonOverview) -> [PlanConsequences.Person] {
        guard let visits = visits[person.participant.number] else { return [] }
        return old.compactMap { session in
            let changed = changed(in: session)
            return session.workshops.contains { changed.contains($0.order) && visits.contains($0.id) }
                ? PlanConsequences.Person(
                    person: person, session: session.number, outcome: .visits, isMoved: true,
                    isInvited: isInvited(person, to: session)) : nil
        }
    }

    private func isInvited(_ person: PersonOverview, to session: Session) -> Bool {
        let told = invited[.participant(person.participant.number)] ?? []
        return session.workshops.contains { told.contains($0.id) }
    }

    /// The same change has the same name, and another one almost surely another.
    private func name(_ people: [PlanConsequences.Person], _ trainers: [PlanConsequences.Trainer]) -> String {
        let workshops = new.flatMap { session in
            session.workshops.map { workshop in
                "\(session.number).\(workshop.order) \(session.venue) \(workshop.date) \(workshop.span) "
                    + "\(workshop.trainer) \(workshop.state.inSession(session.state))"
            }
        }
        let touched = people.map {
            "\($0.person.participant.number) \($0.session) \($0.outcome) \($0.obstacles.count)"
                + ($0.seat.map { " \($0)" } ?? "")
        }
        let led = trainers.map { "\($0.identifier) \($0.workshops)" }
        let places = venues.map { "\($0.identifier) \($0.after)" }
        return Fingerprint.of((workshops + touched + led + places).joined(separator: "\n"))
    }

    /// What becomes of somebody; nil when all of theirs is held as before.
    private func change(
        for person: PersonOverview, _ seats: [Int: (session: Int, seat: Int)?], _ book: SeatBook
    ) throws -> PlanConsequences.Person? {
        let seat: (number: Int, seat: Int?, from: Int, outcome: PlanConsequences.Outcome)
        switch left[person.participant.number] ?? person.standing {
        case .seated(let session, let number, let first): seat = (session, number, first, .keepsSeat)
        case .offered(let session, let number, _): seat = (session, number, 1, .keepsOffer)
        case .waiting(let session?, _): seat = (session, nil, 1, .waitsInVain)
        case .waiting(nil, _), .registered, .withdrawn, .erased: return nil
        }
        guard let session = old.first(where: { $0.number == seat.number }) else { return nil }
        let isMoved = calledOff.contains(session.id) || changed(in: session).contains { $0 >= seat.from }
        let given = seats[person.participant.number] ?? nil
        let other = given.flatMap { $0.session == session.number && $0.seat != seat.seat ? $0.seat : nil }
        guard isMoved || other != nil || session.workshops.contains(where: { confirmed.contains($0.id) })
        else { return nil }
        let next = new.first { $0.id == session.id && $0.state != .cancelled }
        guard next == nil || seat.outcome != .waitsInVain else { return nil }
        return PlanConsequences.Person(
            person: person, session: session.number,
            outcome: next == nil && seat.outcome != .waitsInVain ? .losesSeat : seat.outcome, isMoved: isMoved,
            seat: other,
            obstacles: try next.map { try newObstacles(for: person.participant, from: session, to: $0, book) } ?? [],
            choices: try next == nil && seat.outcome != .waitsInVain
                ? book.choices(for: [person.participant]).suitable.filter { $0.freeSeats > 0 } : [],
            isInvited: isInvited(person, to: session))
    }

    private func newObstacles(
        for participant: Participant, from old: Session, to new: Session, _ book: SeatBook
    ) throws -> [EnrolmentObstacle] {
        let before = Set(try book.obstacles(for: participant, in: old))
        return try book.obstacles(for: participant, in: new).filter { !before.contains($0) }
    }

    /// Those who lead a workshop that is held otherwise, or who led or will lead one that changes hands.
    private func changes(forTrainersOf overview: ProgrammeOverview) -> [PlanConsequences.Trainer] {
        var workshops: [Identifier: Set<String>] = [:], numbers: [String: WorkshopNumber] = [:]
        for session in old {
            let next = new.first { $0.id == session.id }, changed = changed(in: session)
            let isRunning = session.state != .cancelled || reinstated.contains(session.id)
            for workshop in session.workshops where workshop.state != .held && isRunning {
                let other = next?.workshops.first { $0.order == workshop.order }
                let isOther = other.map { $0.trainer != workshop.trainer } ?? false
                guard isOther || changed.contains(workshop.order) else { continue }
                numbers[workshop.id] = WorkshopNumber(session: session.number, order: workshop.order)
                for trainer in [workshop.trainer, other?.trainer].compactMap(\.self) {
                    workshops[trainer, default: []].insert(workshop.id)
                }
            }
        }
        return workshops.sorted { $0.key < $1.key }.compactMap { identifier, own in
            guard let trainer = overview.trainers.first(where: { $0.identifier == identifier }) else { return nil }
            return PlanConsequences.Trainer(
                identifier: identifier, name: trainer.name, email: trainer.email,
                workshops: own.compactMap { numbers[$0] }.sorted(),
                isInvited: !own.isDisjoint(with: invited[.trainer(identifier)] ?? []))
        }
    }
}

extension SQLConnection {
    /// What a change meant that was made before, to those who stand there now.
    func consequences(
        of earlier: AuditRow, _ sessions: [Session], programme: Identifier, _ request: Office.Request
    ) throws -> PlanConsequences? {
        let venues = try self.programme(programme)?.venues ?? []
        return try ConsequencesBook(
            programme, from: earlier.sessionsBefore(sessions), to: earlier.sessionsAfter(sessions), at: venues,
            instead: venues.before(earlier), leftBy: earlier.facts, in: self, now: request.now
        )?.consequences(isNew: false)
    }

    /// Which workshops everybody was told to come to, and was not told otherwise since.
    fileprivate func invitedRecipients(of programme: Identifier) throws -> [Recipient: Set<String>] {
        let told = Set(try lastMessages(of: programme).filter { $0.method == .request }.map(\.uid))
        return Dictionary(grouping: try invitations(of: programme).filter { told.contains($0.uid) }, by: \.recipient)
            .mapValues { Set($0.map(\.workshop)) }
    }
}

extension [VenueRecord] {
    /// Those that have agreed.
    var agreed: Set<Identifier> { Set(filter { $0.state == .confirmed }.map(\.identifier)) }

    /// Those whose name or address is another, as people are told it.
    fileprivate func changes(from known: Self) -> [PlanConsequences.VenueChange] {
        let place = { (venue: VenueRecord) in "\(venue.name), \(venue.address)" }
        return compactMap { venue in
            guard let old = known.first(where: { $0.identifier == venue.identifier }), place(old) != place(venue) else {
                return nil
            }
            return PlanConsequences.VenueChange(
                identifier: venue.identifier, before: place(old), after: place(venue))
        }
    }

    /// The same as they were before a row of the audit, as far as it says so.
    fileprivate func before(_ row: AuditRow) -> Self {
        var venues = self
        for case .plan(.setting(let path, let value)) in row.factsBefore {
            let words = path.split(separator: ".")
            guard words.count == 3, words[0] == "venues", words[2] == "state", let number = Int(words[1]),
                venues.indices.contains(number - 1), let state = Venue.State(rawValue: value)
            else { continue }
            venues[number - 1].state = state
        }
        return venues
    }
}
