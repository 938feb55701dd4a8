import Foundation
import Storage
import Workshops

/// Seats and the waiting list of a programme, within one transaction.
///
/// What a verb does is noted on the way; ``record(_:)`` then writes the row of the audit.
final class SeatBook {
    let connection: SQLConnection
    let programme: Identifier
    let rules: EnrolmentRules
    let now: Date
    let today: CivilDate
    let zone: TimeZone
    private let request: Office.Request?
    private(set) var before: [RecordedFact] = []
    private(set) var after: [RecordedFact] = []
    /// Offers that were made on the way.
    private(set) var offers: [Enrolment] = []
    private var ways: [String: [Identifier: Int]] = [:]
    private var sessions: [Session]?
    private var known: [String: Session] = [:]

    /// - Throws: ``Refusal/nothingPlanned`` when the programme is not stored.
    convenience init(_ programme: Identifier, in connection: SQLConnection, _ request: Office.Request) throws {
        try self.init(programme, in: connection, now: request.now, request)
    }

    /// To look only, when there is no request.
    init(
        _ programme: Identifier, in connection: SQLConnection, now: Date, _ request: Office.Request? = nil
    ) throws {
        guard let (rules, zone) = try connection.enrolmentRules(of: programme) else { throw Refusal.nothingPlanned }
        guard let zone = TimeZone(identifier: zone) else {
            throw Refusal.databaseUnusable(.unreadable("programme.zone = \(zone)"))
        }
        self.connection = connection
        self.programme = programme
        self.rules = rules
        self.now = now
        self.request = request
        self.zone = zone
        today = CivilTime(at: now, in: zone).date
    }

    // MARK: Looking up

    /// - Throws: ``EnrolmentRefusal/unknownPerson(_:)``, or ``EnrolmentRefusal/personErased(_:)``.
    func participant(_ number: Int) throws -> Participant {
        guard let participant = try connection.participant(number, of: programme) else {
            throw Refusal.enrolment(.unknownPerson(number))
        }
        guard participant.person != nil else { throw Refusal.enrolment(.personErased(number)) }
        return participant
    }

    /// The people who sit or wait together with somebody, who is one of them.
    func party(of participant: Participant) throws -> [Participant] {
        guard let party = participant.party else { return [participant] }
        return try connection.participants(ofParty: party, of: programme).filter { $0.person != nil }
    }

    /// All sessions, by number.
    ///
    /// - Throws: ``Refusal/nothingPlanned`` when there are none.
    func allSessions() throws -> [Session] {
        if let sessions { return sessions }
        let stored = try connection.sessions(of: programme)
        guard !stored.isEmpty else { throw Refusal.nothingPlanned }
        sessions = stored
        return stored
    }

    /// - Throws: ``Refusal/unknownSession(_:known:)``.
    func session(_ number: Int) throws -> Session {
        guard let session = try connection.session(number, of: programme) else {
            throw Refusal.unknownSession(number, known: try allSessions().map(\.number))
        }
        known[session.id] = session
        return session
    }

    /// The session of that identity; it is there, as enrolments refer to it.
    func session(id: String) throws -> Session {
        if let session = try known[id] ?? sessions?.first(where: { $0.id == id })
            ?? connection.session(id: id, of: programme)
        {
            known[id] = session
            return session
        }
        throw Refusal.databaseUnusable(.unreadable("enrolment.session = \(id)"))
    }

    /// The sessions to which there is a way from a commune, by number.
    func sessions(reachedFrom commune: String) throws -> [Session] {
        let found = try connection.sessions(reachedFrom: commune, of: programme)
        for session in found { known[session.id] = session }
        return found.isEmpty ? try allSessions() : found
    }

    /// Minutes from a commune, by venue.
    func ways(from commune: String) throws -> [Identifier: Int] {
        if let known = ways[commune] { return known }
        let found = try connection.minutes(from: commune, of: programme)
        ways[commune] = found
        return found
    }

    func minutes(of participant: Participant, to session: Session) throws -> Int? {
        try ways(from: participant.commune)[session.venue]
    }

    func obstacles(for participant: Participant, in session: Session) throws -> [EnrolmentObstacle] {
        rules.obstacles(
            for: participant, in: session, minutes: try minutes(of: participant, to: session), today: today)
    }

    /// The lowest free seats of a session, `count` at most.
    func freeSeats(_ count: Int = 1, in session: Session) throws -> [Int] {
        try connection.freeSeats(count, ofSession: session.id, seats: rules.seats, of: programme)
    }

    func numberOfFreeSeats(in session: Session) throws -> Int { try freeSeats(rules.seats, in: session).count }

    func position(of turn: WaitingTurn) throws -> Int {
        try connection.position(ofTurn: turn.turn, waitingFor: turn.session, of: programme)
    }

    // MARK: Noting

    func note(_ fact: RecordedFact, insteadOf old: RecordedFact? = nil) {
        if let old { before.append(old) }
        after.append(fact)
    }

    /// Writes one row of audit about all that was noted; nothing when nothing was.
    func record(_ verb: String) throws {
        guard !after.isEmpty, let request else { return }
        let text = { (facts: [RecordedFact]) in
            facts.isEmpty ? nil : facts.map(\.description).joined(separator: "\n")
        }
        try connection.append(
            AuditEntry(
                at: now, author: request.author, verb: verb, subject: programme.description, before: text(before),
                after: text(after), requestKey: request.key))
    }

    func note(offer: Enrolment) { offers.append(offer) }
}
