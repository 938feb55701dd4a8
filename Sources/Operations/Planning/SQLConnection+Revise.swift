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
        try append(
            AuditEntry(
                at: request.now, author: request.author, verb: verb, subject: programme.description,
                before: before.summary, after: changed.summary, requestKey: request.key))
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
                sequence: event.revision.sequence + (moved ? 1 : 0), created: event.revision.created, modified: now)
        }
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

    /// One line for each session and each confirmed venue, by identifiers, without names; nil when there is nothing.
    var summary: String? {
        guard let record else { return nil }
        let venues = record.venues.filter { $0.state == .confirmed }.map { "venue \($0.identifier) confirmed" }
        let lines = sessions.map { session in
            let dates = session.workshops.map { "\($0.date) \($0.span.start) \($0.trainer)" }
            return "session \(session.number) \(session.state.rawValue) \(session.venue): "
                + dates.joined(separator: ", ")
        }
        return (venues + lines).joined(separator: "\n")
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
    /// Whether a request of this key has been carried out before.
    func isRepeated(in connection: SQLConnection) throws -> Bool {
        try key.map { try connection.hasRequest($0) } ?? false
    }
}
