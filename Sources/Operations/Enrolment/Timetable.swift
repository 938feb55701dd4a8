import Answers
import Foundation
import Storage
import Synchronization
import Workshops

/// What seats are given by: the rules, the sessions and the ways to them, and which are full, as far as it has been
/// looked up.
struct Timetable: Sendable {
    let programme: Identifier
    let rules: EnrolmentRules
    let zone: TimeZone
    /// Where the audit ended when all this was so.
    var head: AuditHead
    /// Minutes to the venues, by commune.
    var ways: [String: [Identifier: Int]] = [:]
    /// By identity.
    var sessions: [String: Session] = [:]
    /// All of them, by number; nil until they were asked for.
    var allSessions: [Session]?
    /// The identities of those to which there is a way from a commune, by number.
    var reached: [String: [String]] = [:]
    /// By venue, the first one first.
    var starts: [Identifier: [SessionStart]] = [:]
    /// The sessions that are known to have no free seat, by identity.
    var full: Set<String> = []
    /// Nil when it is not known.
    var isAnybodyWaiting: Bool?

    /// - Throws: ``Refusal/nothingPlanned`` when the programme is not stored.
    init(of programme: Identifier, in connection: SQLConnection) throws {
        guard let (rules, zone) = try connection.enrolmentRules(of: programme) else { throw Refusal.nothingPlanned }
        guard let zone = TimeZone(identifier: zone) else {
            throw Refusal.databaseUnusable(.unreadable("programme.zone = \(zone)"))
        }
        self.programme = programme
        self.rules = rules
        self.zone = zone
        head = try connection.auditHead()
    }
}

/// The timetable that the last change of seats left, for the next one: whatever else alters it leaves a row in the
/// audit.
final class KnownTimetable: Sendable {
    private let last = Mutex<Timetable?>(nil)

    /// Gives away what is known, if nothing was recorded since; otherwise a new one.
    func take(of programme: Identifier, in connection: SQLConnection) throws -> Timetable {
        let known = last.withLock { last in
            defer { last = nil }
            return last
        }
        if let known, try known.programme == programme && known.head == connection.auditHead() { return known }
        return try Timetable(of: programme, in: connection)
    }

    /// Keeps what a change left that is committed.
    func keep(_ timetable: Timetable) { last.withLock { $0 = timetable } }
}
