import Answers
import Auditing
import Foundation
import Storage
import Workshops

/// Seats and the waiting list of a programme, within one transaction.
///
/// What a verb does is noted on the way; ``record()`` then writes the row of the audit.
final class SeatBook {
    let connection: SQLConnection
    let now: Date
    let today: CivilDate
    private let request: Office.Request?
    /// Whether the very request was carried out before: then nothing is done, and what it did is noted already.
    let isRepeated: Bool
    private(set) var timetable: Timetable
    /// How many seats the programme file says there are: one that is to vanish with the next plan is given to nobody.
    private let seatsWritten: Int?
    private(set) var before: [RecordedFact] = []
    private(set) var after: [RecordedFact] = []
    /// The seats that people have or are offered, by participant, as far as they have been looked up.
    private var live: [Int: Enrolment?] = [:]

    var programme: Identifier { timetable.programme }
    var rules: EnrolmentRules { timetable.rules }
    var zone: TimeZone { timetable.zone }

    /// - Throws: ``Refusal/nothingPlanned`` when the programme is not stored.
    convenience init(
        _ programme: Identifier, in connection: SQLConnection, _ request: Office.Request, seatsWritten: Int? = nil
    ) throws {
        try self.init(
            Timetable(of: programme, in: connection), in: connection, now: request.now, request,
            seatsWritten: seatsWritten)
    }

    /// To look only, when there is no request.
    convenience init(
        _ programme: Identifier, in connection: SQLConnection, now: Date, seatsWritten: Int? = nil
    ) throws {
        try self.init(
            Timetable(of: programme, in: connection), in: connection, now: now, seatsWritten: seatsWritten)
    }

    /// - Throws: ``Refusal/requestKeyReused(_:verb:)``.
    init(
        _ timetable: Timetable, in connection: SQLConnection, now: Date, _ request: Office.Request? = nil,
        seatsWritten: Int? = nil
    ) throws {
        let earlier = try request?.earlier(on: timetable.programme, in: connection)
        isRepeated = earlier != nil
        after = earlier?.facts ?? []
        self.connection = connection
        self.timetable = timetable
        self.now = now
        self.request = request
        self.seatsWritten = seatsWritten
        today = CivilTime(at: now, in: timetable.zone).date
    }

    /// Looks everything up anew, once the programme or its sessions have changed.
    func reload() throws {
        timetable = try Timetable(of: programme, in: connection)
        live = [:]
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
        if let known = timetable.allSessions { return known }
        let stored = try connection.sessions(of: programme)
        guard !stored.isEmpty else { throw Refusal.nothingPlanned }
        timetable.allSessions = stored
        keep(stored)
        return stored
    }

    /// - Throws: ``Refusal/unknownSession(_:known:)``.
    func session(_ number: Int) throws -> Session {
        if let known = timetable.sessions.values.first(where: { $0.number == number }) { return known }
        guard let session = try connection.session(number, of: programme) else {
            throw Refusal.unknownSession(number, known: try allSessions().map(\.number))
        }
        keep([session])
        return session
    }

    /// The session of that identity; it is there, as enrolments refer to it.
    func session(id: String) throws -> Session {
        if let known = timetable.sessions[id] { return known }
        guard let session = try connection.session(id: id, of: programme) else {
            throw Refusal.databaseUnusable(.unreadable("enrolment.session = \(id)"))
        }
        keep([session])
        return session
    }

    /// The sessions to which there is a way from a commune, by number.
    func sessions(reachedFrom commune: String) throws -> [Session] {
        if let known = timetable.reached[commune] { return try known.map { try session(id: $0) } }
        let found = try connection.sessions(reachedFrom: commune, of: programme)
        keep(found)
        let reached = try found.isEmpty ? allSessions() : found
        timetable.reached[commune] = reached.map(\.id)
        return reached
    }

    private func keep(_ sessions: [Session]) { for session in sessions { timetable.sessions[session.id] = session } }

    /// Minutes from a commune, by venue.
    func ways(from commune: String) throws -> [Identifier: Int] {
        if let known = timetable.ways[commune] { return known }
        let found = try connection.minutes(from: commune, of: programme)
        timetable.ways[commune] = found
        return found
    }

    func minutes(of participant: Participant, to session: Session) throws -> Int? {
        try ways(from: participant.commune)[session.venue]
    }

    func obstacles(for participant: Participant, in session: Session) throws -> [EnrolmentObstacle] {
        rules.obstacles(
            for: participant, in: session, minutes: try minutes(of: participant, to: session), today: today)
    }

    /// When the sessions at venues begin, the first one first; none that is cancelled.
    func starts(at venues: [Identifier]) throws -> [SessionStart] {
        guard venues.count > 1 else { return try venues.first.map(starts) ?? [] }
        return try venues.flatMap(starts).sorted { ($0.day, $0.number) < ($1.day, $1.number) }
    }

    private func starts(at venue: Identifier) throws -> [SessionStart] {
        if let known = timetable.starts[venue] { return known }
        let found = try connection.sessionStarts(at: venue, of: programme)
        timetable.starts[venue] = found
        return found
    }

    /// The lowest free seats of a session, `count` at most.
    func freeSeats(_ count: Int = 1, in session: Session) throws -> [Int] {
        guard count > 0, !timetable.full.contains(session.id) else { return [] }
        let seats = min(rules.seats, seatsWritten ?? .max)
        let free = try connection.freeSeats(count, ofSession: session.id, seats: seats, of: programme)
        // What the file says may change without anything being recorded.
        if free.isEmpty, seats == rules.seats { timetable.full.insert(session.id) }
        return free
    }

    func numberOfFreeSeats(in session: Session) throws -> Int { try freeSeats(rules.seats, in: session).count }

    /// The seat that somebody has or is offered; nil when there is none.
    func liveEnrolment(of participant: Int) throws -> Enrolment? {
        if let known = live[participant] { return known }
        let found = try connection.liveEnrolment(of: participant, of: programme)
        live.updateValue(found, forKey: participant)
        return found
    }

    func isAnybodyWaiting() throws -> Bool {
        if let known = timetable.isAnybodyWaiting { return known }
        let found = try connection.isAnybodyWaiting(of: programme)
        timetable.isAnybodyWaiting = found
        return found
    }

    /// Somebody's turn; nil when they do not wait.
    func waitingTurn(of participant: Int) throws -> WaitingTurn? {
        try isAnybodyWaiting() ? connection.waitingTurn(of: participant, of: programme) : nil
    }

    func position(of turn: WaitingTurn) throws -> Int {
        try connection.position(ofTurn: turn.turn, waitingFor: turn.session, of: programme)
    }

    // MARK: Writing

    func add(_ enrolment: Enrolment) throws {
        try connection.add(enrolment, rules, of: programme)
        live.updateValue(enrolment, forKey: enrolment.participant)
    }

    func save(_ enrolment: Enrolment) throws {
        try connection.save(enrolment, rules, of: programme)
        live.updateValue(enrolment.ended == nil ? enrolment : nil, forKey: enrolment.participant)
        if enrolment.ended != nil { timetable.full.remove(enrolment.session) }
    }

    func save(_ turn: WaitingTurn) throws {
        try connection.save(turn, of: programme)
        timetable.isAnybodyWaiting = true
    }

    func removeWaitingTurn(of participant: Int) throws {
        try connection.removeWaitingTurn(of: participant, of: programme)
        timetable.isAnybodyWaiting = nil
    }

    // MARK: Noting

    func note(_ fact: RecordedFact, insteadOf old: RecordedFact? = nil) {
        if let old { forget(old) }
        after.append(fact)
    }

    /// Notes that something is no longer so; what came about on the way and is over leaves no trace.
    func forget(_ old: RecordedFact) {
        if let passing = after.lastIndex(of: old) { after.remove(at: passing) } else { before.append(old) }
    }

    /// Writes one row of audit about all that was noted; none when nothing was and the request has no name.
    func record() throws {
        guard !isRepeated,
            let entry = request?.entry(
                on: programme, before: before.map(\.description), after: after.map(\.description))
        else { return }
        timetable.head = try connection.append(entry, after: timetable.head)
    }

    /// Those to whom a seat was offered on the way.
    var offered: [Int] { after.compactMap { if case .offered(let who, _, _) = $0 { who } else { nil } } }
}
