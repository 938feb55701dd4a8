import Answers
import Auditing
import Calendars
import Documents
import Foundation
import Storage
import Workshops

extension SQLConnection {
    /// Carries out a change of the plan and records what it changed, once those who count on it have been thought of.
    ///
    /// A change that touches somebody is stored when it was accepted under its name; otherwise it is undone by whoever
    /// looks at the state that is returned.
    /// Events are compared before and after: SEQUENCE rises when time, place or status
    /// changed, LAST-MODIFIED when anything a reader sees did (RFC 5546 §2.1.4). Then one row of
    /// audit is written. A change that changes nothing leaves no trace but the name of its request.
    ///
    /// Who sits above the seats of the new rules gets a lower number first. The people of a session that is called off by
    /// the change come first on the waiting list; then seats may be given. What becomes of seats is noted in the book, and
    /// recorded in the same row.
    ///
    /// With `isOffered` it has to be accepted even where it touches nobody.
    ///
    /// - Throws: ``Refusal/proposalChanged(_:)`` when something else was accepted;
    ///   ``EnrolmentRefusal/tooManyPeople(_:)``.
    func revise(
        _ programme: Identifier, to new: ProgrammeRecord, _ sessions: [Session], isOffered: Bool = false,
        _ request: Office.Request, seats known: SeatBook? = nil, then give: (SeatBook) throws -> Void = { _ in }
    ) throws -> (state: ChangeState, consequences: PlanConsequences?) {
        try settleSeats(of: programme, written: new.sessions.seats, request)
        let before = try snapshot(programme), old = before.record?.sessions
        let agreed = before.record?.venues.agreed ?? []
        let revised = sessions.movedWithoutAgreement(since: before.sessions, at: agreed)
        let isRefitted = (old?.seats, old?.overbooking) != (new.sessions.seats, new.sessions.overbooking)
        let book = try ConsequencesBook(
            programme, to: revised, at: new.venues, isOffered: isOffered, isRefitted: isRefitted, in: self,
            now: request.now)
        let seats = try known ?? (before.sessions.isEmpty ? nil : SeatBook(programme, in: self, now: request.now))
        try seats?.fit(to: new.sessions)
        try refuseOtherAgreement(new)
        try save(new)
        try save(revised, of: programme)
        if let seats {
            try seats.reload()
            try seats.leave(calledOffSince: before.sessions)
            try give(seats)
        }
        let changed = try snapshot(programme)
        try refuseNewAllotment(from: before.record, to: changed.record, of: programme)
        let left = seats?.before.map(\.description) ?? [], came = seats?.after.map(\.description) ?? []
        guard before != changed else {
            try record(request, on: programme, before: left, after: came)
            return (.unchanged, nil)
        }
        let consequences = try book?.consequences()
        guard try request.acceptance.covers(consequences, isOffered: isOffered) else {
            return (.proposed, consequences)
        }
        try raiseRevisions(programme, from: before.events, to: changed.events, now: request.now)
        // What could not be published must not be stored either.
        _ = try overview(of: programme).calendars()
        let after = try snapshot(programme)
        try record(
            request, on: programme, before: before.difference(from: after) + left,
            after: after.difference(from: before) + came)
        return (.stored, consequences)
    }

    /// Chequebooks that have changed hands cannot be numbered anew.
    private func refuseNewAllotment(
        from old: ProgrammeRecord?, to new: ProgrammeRecord?, of programme: Identifier
    ) throws {
        guard let old, let new, try chequebooksHaveMoved(of: programme) else { return }
        let allotment = { (record: ProgrammeRecord) in
            record.communes.map { "\($0.name) \($0.chequebooks)" } + [
                "\(record.reserve)", "\(record.passesPerChequebook)",
            ]
        }
        guard allotment(old) == allotment(new) else { throw Refusal.allocation(.allotmentChanged) }
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
                modified: now.stamp(after: event.revision.modified))
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

extension Office.Request.Acceptance {
    /// Whether a change may be stored; one that touches nobody, and is not offered, need not be accepted.
    fileprivate func covers(_ consequences: PlanConsequences?, isOffered: Bool) throws -> Bool {
        switch self {
        case .anything: return true
        case .nothing: return !isOffered && consequences?.touchesSomebody != true
        case .proposal(let name):
            guard name == consequences?.name else { throw Refusal.proposalChanged(name) }
            return true
        }
    }
}

/// What the database holds of a plan at one moment.
private struct PlanSnapshot: Equatable {
    let record: ProgrammeRecord?
    let sessions: [Session]
    let events: [CalendarEvent]

    /// The lines that this one says and the other does not.
    func difference(from other: PlanSnapshot) -> [String] {
        let others = Set(other.lines)
        return lines.filter { !others.contains($0) }
    }

    private var lines: [String] { record.map { PlanFact.all(of: $0, sessions).map(\.description) } ?? [] }
}

extension CalendarEvent {
    /// Whether two versions agree on when, where and whether the workshop is held.
    fileprivate func isHeldLike(_ other: CalendarEvent) -> Bool {
        date == other.date && span == other.span && zone == other.zone && location == other.location
            && status == other.status
    }
}
