package import Answers
import Auditing
import Foundation
import Scheduling
import Storage
import Workshops

extension Office {
    /// Changes the stored plan as little as can be, so that it keeps every rule again.
    ///
    /// What has been held never moves, nor do confirmed sessions that break no rule. Nothing is written
    /// unless the change is accepted, whomever it touches; what is asked counts for this run alone.
    package func replan(
        asking asked: [AskedRequest] = [], search: SearchWatch = SearchWatch(), _ request: Request
    ) throws(Refusal) -> ReplanReport {
        let (programme, reading) = try usableProgramme(asking: asked)
        let request = request.asking("replan", asked.map(\.description) + [try fileFingerprint()])
        // Searched before the transaction, and anew when somebody else has changed the sessions meanwhile.
        while true {
            let (overview, stored, earlier) = try read(now: request.now) { connection in
                try connection.refuseCrowds(in: programme, now: request.now)
                return try (
                    connection.overview(of: programme.identifier), connection.sessions(of: programme.identifier),
                    request.acceptance == .nothing
                        ? nil : request.earlier(on: programme.identifier, in: connection)
                )
            }
            let mending = { (stored: [Session]) in
                SessionReplanning(
                    SessionPlanning(
                        programme: programme, reading: reading, stored: stored, today: request.today(in: programme)))
            }
            if let earlier {
                let consequences = try read(now: request.now) {
                    try $0.consequences(of: earlier, stored, programme: programme.identifier, request)
                }
                return ReplanReport(
                    earlier, of: mending(earlier.sessionsBefore(stored)), stored, overview, consequences)
            }
            let replanning = mending(stored)
            let found = try replanning.plan(search)
            if found == nil, request.acceptance == .nothing || request.key == nil {
                return ReplanReport(.unchanged, of: replanning, nil, stored, overview, nil)
            }
            if let report = try change(to: found, replanning, request) { return report }
        }
    }

    /// Stores the change, if there is one and it is accepted; nil when the sessions are no longer those that it was made
    /// from.
    private func change(
        to found: FoundPlan?, _ replanning: SessionReplanning, _ request: Request
    ) throws(Refusal) -> ReplanReport? {
        let identifier = replanning.programme.identifier
        return try write(request, isProposal: { $0?.state == .proposed }) { connection in
            guard try connection.sessions(of: identifier) == replanning.planning.stored,
                try request.earlier(on: identifier, in: connection) == nil
            else { return nil }
            guard let found else {
                try connection.record(request, on: identifier, after: [])
                return ReplanReport(
                    .unchanged, of: replanning, nil, replanning.planning.stored,
                    try connection.overview(of: identifier),
                    nil)
            }
            let unused = try connection.unusedIdentifiers(from: request.identifiers)
            let sessions = try replanning.sessions(on: found, now: request.now, identifiers: unused)
            let record = ProgrammeRecord(replanning.programme, isOpen: replanning.planning.reading.isOpen)
                .keepingConfirmations(of: try connection.programme(identifier))
            let (state, consequences) = try connection.revise(
                identifier, to: record, sessions, isOffered: true, request)
            return ReplanReport(
                state, of: replanning, found, sessions, try connection.overview(of: identifier), consequences)
        }
    }
}
