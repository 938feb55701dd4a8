import Foundation
package import Scheduling
import Storage
import Workshops

/// What planning did.
package struct PlanReport: Sendable {
    package enum Change: String, Sendable {
        /// Sessions were planned that had no dates.
        case planned
        /// Sessions that were not confirmed were planned again.
        case replanned
        /// Every session had its dates already; facts of the programme were taken over.
        case updated
        /// Nothing was to be done.
        case unchanged
    }

    package let overview: ProgrammeOverview
    package let change: Change
    /// The rules that confirmed sessions break since the programme changed; they stay all the same.
    package let breachesOfConfirmed: [RuleBreach]
    /// Warnings about the programme's files.
    package let findings: [Finding]
}

extension Office {
    /// Plans the sessions that have no dates yet and stores them; publishes nothing.
    ///
    /// Sessions that have dates keep them. With `again`, all sessions are planned anew
    /// except those that are confirmed.
    package func plan(again: Bool, _ request: Request) throws(Refusal) -> PlanReport {
        let (programme, reading) = try usableProgramme()
        return try writeCreating(request) { connection in
            guard try !request.isRepeated(in: connection) else {
                return PlanReport(
                    overview: try connection.overview(of: programme.identifier), change: .unchanged,
                    breachesOfConfirmed: [], findings: reading.findings)
            }
            let planning = SessionPlanning(
                programme: programme, reading: reading, stored: try connection.sessions(of: programme.identifier),
                again: again, identifiers: try connection.unusedIdentifiers(from: request.identifiers))
            let sessions = try planning.sessions(now: request.now)
            let stored = try connection.programme(programme.identifier)
            let record = ProgrammeRecord(programme).keepingConfirmations(of: stored)
            let changed = try connection.revise(programme.identifier, verb: "plan", request) {
                try connection.save(record)
                try connection.save(sessions, of: programme.identifier)
            }
            return PlanReport(
                overview: try connection.overview(of: programme.identifier),
                change: planning.change(whenChanged: changed),
                breachesOfConfirmed: planning.breachesOfConfirmed, findings: reading.findings)
        }
    }
}

extension SQLConnection {
    /// The source without the identifiers that are stored: one that starts over from a seed gives them again.
    fileprivate func unusedIdentifiers(from source: @escaping () -> String) throws -> () -> String {
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
    /// The same, with every venue confirmed that already was; a file that still says tentative is only older.
    fileprivate func keepingConfirmations(of stored: ProgrammeRecord?) -> ProgrammeRecord {
        let confirmed = (stored?.venues ?? []).filter { $0.state == .confirmed }.map(\.identifier)
        var record = self
        for index in record.venues.indices where confirmed.contains(record.venues[index].identifier) {
            record.venues[index].state = .confirmed
        }
        return record
    }
}
