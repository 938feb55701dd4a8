package import Answers
import Auditing
import Foundation
import Scheduling
import Storage
import Workshops

extension Office {
    /// Plans the sessions that have no dates yet and stores them; publishes nothing.
    ///
    /// Sessions that have dates keep them. With `again`, all sessions are planned anew
    /// except those that are confirmed. What is asked counts for this run alone.
    package func plan(
        again: Bool, asking asked: [AskedRequest] = [], search: SearchWatch = SearchWatch(), _ request: Request
    ) throws(Refusal) -> PlanReport {
        let (programme, reading) = try usableProgramme(asking: asked)
        let today = request.today(in: programme)
        let request = request.asking(again ? "plan again" : "plan", asked.map(\.description) + [try fileFingerprint()])
        // The search may be long, and holds nobody up: it is done before the transaction, and done
        // anew when somebody else has changed the sessions meanwhile.
        while true {
            let (stored, earlier) = try stored(programme, reading, request)
            if let earlier { return earlier }
            let planning = SessionPlanning(
                programme: programme, reading: reading, stored: stored, again: again, today: today)
            let planned = try planning.plan(search)
            let report: PlanReport? = try writeCreating(request, isProposal: { $0?.change == .proposed }) {
                connection in
                guard try connection.sessions(of: programme.identifier) == stored,
                    try request.earlier(on: programme.identifier, in: connection) == nil
                else { return nil }
                let unused = try connection.unusedIdentifiers(from: request.identifiers)
                let sessions = try planning.sessions(on: planned, now: request.now, identifiers: unused)
                let record = ProgrammeRecord(programme, isOpen: reading.isOpen)
                    .keepingConfirmations(of: try connection.programme(programme.identifier))
                let (state, consequences) = try connection.revise(
                    programme.identifier, to: record, sessions, request)
                return PlanReport(
                    overview: try connection.overview(of: programme.identifier), names: PlanNames(programme),
                    change: planning.change(to: sessions, state), consequences: consequences,
                    value: planned.map(PlanValue.init) ?? planning.value(of: sessions),
                    breachesOfConfirmed: planning.breachesOfConfirmed, findings: reading.findings)
            }
            if let report { return report }
        }
    }

    /// The stored sessions, and the report of this very request when it was carried out before.
    private func stored(
        _ programme: Programme, _ reading: ProgrammeReading, _ request: Request
    ) throws(Refusal) -> ([Session], PlanReport?) {
        guard !hasEmptyDatabase else { return ([], nil) }
        do {
            return try read(now: request.now) { connection in
                let others = try connection.programmes().filter { $0 != programme.identifier }
                guard others.isEmpty || !isOwnDatabase else {
                    throw Refusal.otherProgramme(programme.identifier, stored: others)
                }
                let sessions = try connection.sessions(of: programme.identifier)
                guard let earlier = try request.earlier(on: programme.identifier, in: connection) else {
                    try connection.refuseCrowds(in: programme, now: request.now)
                    return (sessions, nil)
                }
                let planning = SessionPlanning(
                    programme: programme, reading: reading, stored: sessions, today: request.today(in: programme))
                let before = SessionPlanning(
                    programme: programme, reading: reading, stored: earlier.sessionsBefore(sessions),
                    today: planning.today)
                // What was proven of it then is not kept.
                let report = PlanReport(
                    overview: try connection.overview(of: programme.identifier), names: PlanNames(programme),
                    change: before.change(to: earlier.sessionsAfter(sessions), ChangeState(isStored: earlier.hasFacts)),
                    consequences: try connection.consequences(
                        of: earlier, sessions, programme: programme.identifier, request),
                    value: planning.value(of: sessions), breachesOfConfirmed: planning.breachesOfConfirmed,
                    findings: reading.findings)
                return (sessions, report)
            }
        } catch .noDatabase {
            return ([], nil)
        }
    }
}

extension SQLConnection {
    /// The source without the identifiers that are stored: one that starts over from a seed gives them again.
    func unusedIdentifiers(from source: @escaping () -> String) throws -> () -> String {
        let sessions = try programmes().flatMap { try self.sessions(of: $0) }
        let used = Set(sessions.flatMap { [$0.id] + $0.workshops.map(\.id) })
        return {
            var identifier = source()
            while used.contains(identifier) { identifier = source() }
            return identifier
        }
    }
}

extension ProgrammeRecord {
    /// The same, with every venue confirmed that already was, whatever the file says: it is not written to.
    func keepingConfirmations(of stored: ProgrammeRecord?) -> ProgrammeRecord {
        let confirmed = (stored?.venues ?? []).filter { $0.state == .confirmed }.map(\.identifier)
        var record = self
        for index in record.venues.indices where confirmed.contains(record.venues[index].identifier) {
            record.venues[index].state = .confirmed
        }
        return record
    }
}
