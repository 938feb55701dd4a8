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
    /// The identities of the sessions that become sure, or are no longer.
    private let confirmed: Set<String>
    private let people: [PersonOverview]
    /// The seats that people lost by the change when it was made before, whatever they have now.
    private let left: [Int: PersonOverview.Standing]
    /// Which workshops people and trainers were told to come to, by their identity.
    private let invited: [Recipient: Set<String>]
    private let forecast: ForecastOverview?

    /// Nil where nobody is touched: before a first plan, or when all is held as before; unless it is offered all the same.
    init?(
        _ programme: Identifier, from old: [Session]? = nil, to new: [Session], at venues: [VenueRecord],
        isOffered: Bool = false, instead known: [VenueRecord]? = nil, leftBy facts: [RecordedFact] = [],
        in connection: SQLConnection, now: Date
    ) throws {
        let old = try old ?? connection.sessions(of: programme)
        let known = try known ?? connection.programme(programme)?.venues ?? []
        confirmed = old.sure(at: known.confirmed).symmetricDifference(new.sure(at: venues.confirmed))
        let next = Dictionary(new.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        moves = Dictionary(old.map { ($0.id, $0.moves(to: next[$0.id])) }, uniquingKeysWith: { first, _ in first })
        guard !old.isEmpty,
            isOffered || !confirmed.isEmpty || moves.contains(where: { !$0.value.isEmpty })
                || old.leadsOtherwise(new)
        else { return nil }
        (self.programme, self.connection, self.now, self.old, self.new) = (programme, connection, now, old, new)
        let book = try SeatBook(programme, in: connection, now: now)
        people = try book.people()
        let seats = facts.compactMap { fact -> (Int, PersonOverview.Standing)? in
            guard case .left(let who, let session, let seat, .cancelled) = fact else { return nil }
            return (who, .seated(session: session, seat: seat, from: 1))
        }
        left = Dictionary(seats, uniquingKeysWith: { first, _ in first })
        invited = try connection.invitedRecipients(of: programme)
        forecast = try connection.forecast(book)
    }

    /// What the change means; of one that was made before, the effect on the price is not known any more.
    func consequences(isNew: Bool = true) throws -> PlanConsequences {
        let book = try SeatBook(programme, in: connection, now: now)
        let touched = try people.compactMap { try change(for: $0, book) }.sorted {
            ($0.session, $0.person.participant.number) < ($1.session, $1.person.participant.number)
        }
        let overview = try connection.overview(of: programme)
        let trainers = changes(forTrainersOf: overview)
        let sessions = Set(touched.map(\.session))
        let shown = old.filter { sessions.contains($0.number) }.flatMap { moves[$0.id] ?? [] }
        let isTouching = !touched.isEmpty || !trainers.isEmpty
        let price = try forecast.flatMap { before in
            isTouching && isNew && moves.contains { !$0.value.isEmpty }
                ? PlanConsequences.PriceChange(before: before, after: try connection.forecast(book)) : nil
        }
        return PlanConsequences(
            name: name(touched, trainers), moves: shown, people: touched, trainers: trainers, price: price,
            towns: Dictionary(overview.venues.map { ($0.identifier, $0.town) }, uniquingKeysWith: { first, _ in first })
        )
    }

    /// The same change has the same name, and another one almost surely another.
    private func name(_ people: [PlanConsequences.Person], _ trainers: [PlanConsequences.Trainer]) -> String {
        let workshops = new.flatMap { session in
            session.workshops.map { workshop in
                "\(session.number).\(workshop.order) \(session.venue) \(workshop.date) \(workshop.span) "
                    + "\(workshop.trainer) \(workshop.state.inSession(session.state))"
            }
        }
        let touched = people.map { "\($0.person.participant.number) \($0.session) \($0.outcome) \($0.obstacles.count)" }
        let led = trainers.map { "\($0.identifier) \($0.workshops)" }
        return Fingerprint.of((workshops + touched + led).joined(separator: "\n"))
    }

    /// What becomes of somebody; nil when all of theirs is held as before.
    private func change(for person: PersonOverview, _ book: SeatBook) throws -> PlanConsequences.Person? {
        let seat: (number: Int, from: Int, outcome: PlanConsequences.Outcome)
        switch left[person.participant.number] ?? person.standing {
        case .seated(let session, _, let first): seat = (session, first, .keepsSeat)
        case .offered(let session, _, _): seat = (session, 1, .keepsOffer)
        case .waiting(let session?, _): seat = (session, 1, .waitsInVain)
        case .waiting(nil, _), .registered, .withdrawn, .erased: return nil
        }
        guard let session = old.first(where: { $0.number == seat.number }) else { return nil }
        let isMoved = (moves[session.id] ?? []).contains { $0.workshop.order >= seat.from }
        guard isMoved || confirmed.contains(session.id) else { return nil }
        let next = new.first { $0.id == session.id && $0.state != .cancelled }
        guard next == nil || seat.outcome != .waitsInVain else { return nil }
        let told = invited[.participant(person.participant.number)] ?? []
        return PlanConsequences.Person(
            person: person, session: session.number,
            outcome: next == nil && seat.outcome != .waitsInVain ? .losesSeat : seat.outcome, isMoved: isMoved,
            obstacles: try next.map { try newObstacles(for: person.participant, from: session, to: $0, book) } ?? [],
            choices: try next == nil && seat.outcome != .waitsInVain
                ? book.choices(for: [person.participant]).suitable.filter { $0.freeSeats > 0 } : [],
            isInvited: session.workshops.contains { told.contains($0.id) })
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
            let next = new.first { $0.id == session.id }, moved = Set((moves[session.id] ?? []).map(\.workshop.order))
            for workshop in session.workshops where workshop.state != .held && session.state != .cancelled {
                let other = next?.workshops.first { $0.order == workshop.order }
                let isOther = other.map { $0.trainer != workshop.trainer } ?? false
                guard isOther || moved.contains(workshop.order) else { continue }
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
                workshops: own.compactMap { numbers[$0] }.sorted { ($0.session, $0.order) < ($1.session, $1.order) },
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
    fileprivate var confirmed: Set<Identifier> { Set(filter { $0.state == .confirmed }.map(\.identifier)) }

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
