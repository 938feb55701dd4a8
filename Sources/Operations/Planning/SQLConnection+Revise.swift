import Calendars
import Foundation
import Storage
import Workshops

extension SQLConnection {
    /// Carries out a change of the plan and records what it changed.
    ///
    /// Events are compared before and after: SEQUENCE rises when time, place or status
    /// changed, LAST-MODIFIED when anything a reader sees did (RFC 5546 §2.1.4). Then one row of
    /// audit is written. A change that changes nothing leaves no trace.
    ///
    /// - Returns: whether anything changed.
    func revise(_ programme: Identifier, verb: String, _ request: Office.Request, _ change: () throws -> Void) throws
        -> Bool
    {
        let before = try snapshot(programme)
        try change()
        let changed = try snapshot(programme)
        guard before != changed else { return false }
        try raiseRevisions(programme, from: before.events, to: changed.events, now: request.now)
        // What could not be published must not be stored either.
        _ = try overview(of: programme).calendars()
        let after = try snapshot(programme)
        try append(
            AuditEntry(
                at: request.now, author: request.author, verb: verb, subject: programme.description,
                before: before.difference(from: after), after: after.difference(from: before),
                requestKey: request.key))
        return true
    }

    private func raiseRevisions(
        _ programme: Identifier, from old: [CalendarEvent], to new: [CalendarEvent], now: Date
    ) throws {
        let old = Dictionary(old.map { ($0.uid, $0) }, uniquingKeysWith: { first, _ in first })
        var raised: [String: Revision] = [:]
        for event in new {
            guard let before = old[event.uid], before != event else { continue }
            let moved = !event.isHeldLike(before)
            raised[event.uid] = Revision(
                sequence: event.revision.sequence + (moved ? 1 : 0), created: event.revision.created,
                modified: max(now, event.revision.modified))
        }
        guard !raised.isEmpty else { return }
        let sessions = try sessions(of: programme).map { session in
            var session = session
            for index in session.workshops.indices {
                if let revision = raised[session.workshops[index].id] { session.workshops[index].revision = revision }
            }
            return session
        }
        try save(sessions, of: programme)
    }

    private func snapshot(_ identifier: Identifier) throws -> PlanSnapshot {
        let record = try programme(identifier)
        let sessions = try sessions(of: identifier)
        let overview = try ProgrammeOverview(identifier, in: self)
        return PlanSnapshot(record: record, sessions: sessions, events: overview?.events ?? [])
    }
}

/// What the database holds of a plan at one moment.
private struct PlanSnapshot: Equatable {
    let record: ProgrammeRecord?
    let sessions: [Session]
    let events: [CalendarEvent]

    /// The lines that this one says and the other does not; nil when there are none.
    func difference(from other: PlanSnapshot) -> String? {
        let others = Set(other.lines)
        let own = lines.filter { !others.contains($0) }
        return own.isEmpty ? nil : own.joined(separator: "\n")
    }

    /// One fact a line. Of trainers only the identifier: the audit names nobody, and cannot forget.
    private var lines: [String] {
        guard var record else { return [] }
        let trainers = record.trainers.map { "trainer \($0.identifier)\($0.isPlaceholder ? " placeholder" : "")" }
        record.trainers = []
        let facts = Mirror(reflecting: record).children.flatMap { Self.lines($0.label ?? "", $0.value) }
        return facts + trainers + sessions.flatMap(Self.lines)
    }

    private static func lines(_ session: Session) -> [String] {
        let name = "session \(session.number)"
        return ["\(name) \(session.state.rawValue) at \(session.venue)"]
            + session.workshops.map { workshop in
                let revision = "sequence \(workshop.revision.sequence), \(workshop.revision.modified.ISO8601Format())"
                return "\(name) workshop \(workshop.order): \(workshop.date) \(workshop.span) "
                    + "\(workshop.trainer), \(revision)"
            }
    }

    /// A value as `path = text`; structures and lists by their parts.
    private static func lines(_ path: String, _ value: Any) -> [String] {
        let mirror = Mirror(reflecting: value)
        if value is any CustomStringConvertible, mirror.displayStyle != .collection, mirror.displayStyle != .set {
            return ["\(path) = \(value)"]
        }
        switch mirror.displayStyle {
        case .struct: return mirror.children.flatMap { lines("\(path).\($0.label ?? "")", $0.value) }
        case .collection:
            return mirror.children.enumerated().flatMap { lines("\(path).\($0.offset + 1)", $0.element.value) }
        case .set: return ["\(path) = \(mirror.children.map { "\($0.value)" }.sorted().joined(separator: ", "))"]
        case .optional: return mirror.children.flatMap { lines(path, $0.value) }
        default: return ["\(path) = \(value)"]
        }
    }
}

extension CalendarEvent {
    /// Whether two versions agree on when, where and whether the workshop is held.
    fileprivate func isHeldLike(_ other: CalendarEvent) -> Bool {
        date == other.date && span == other.span && zone == other.zone && location == other.location
            && status == other.status
    }
}

extension Office.Request {
    /// Whether this very request has been carried out before.
    ///
    /// - Throws: ``Refusal/requestKeyReused(_:verb:)`` when its key was given to another.
    func isRepeated(of verb: String, on programme: Identifier, in connection: SQLConnection) throws -> Bool {
        guard let key, let earlier = try connection.verb(ofRequest: key, on: programme.description) else {
            return false
        }
        guard earlier == verb else { throw Refusal.requestKeyReused(key, verb: earlier) }
        return true
    }
}
