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
    /// unless the change is accepted; what is asked counts for this run alone.
    package func replan(
        accept: Bool, asking asked: [AskedRequest] = [], search: SearchWatch = SearchWatch(), _ request: Request
    ) throws(Refusal) -> ReplanReport {
        let (programme, reading) = try usableProgramme(asking: asked)
        let request = request.asking("replan", asked.map(\.description) + [try fileFingerprint()])
        // Searched before the transaction, and anew when somebody else has changed the sessions meanwhile.
        while true {
            let (overview, stored, earlier) = try read(now: request.now) { connection in
                try (
                    connection.overview(of: programme.identifier), connection.sessions(of: programme.identifier),
                    accept ? request.earlier(on: programme.identifier, in: connection) : nil
                )
            }
            let mending = { (stored: [Session]) in
                SessionReplanning(
                    SessionPlanning(
                        programme: programme, reading: reading, stored: stored, today: request.today(in: programme)))
            }
            if let earlier {
                return ReplanReport(earlier, of: mending(earlier.sessionsBefore(stored)), stored, overview)
            }
            let replanning = mending(stored)
            let found = try replanning.plan(search)
            if found == nil, !accept || request.key == nil {
                return ReplanReport(.unchanged, of: replanning, nil, stored, overview)
            }
            if let found, !accept {
                let sessions = try replanning.sessions(on: found, now: request.now, identifiers: { "" })
                return ReplanReport(.proposed, of: replanning, found, sessions, overview)
            }
            if let report = try accepted(found, replanning, request) { return report }
        }
    }

    /// Stores the change, if there is one; nil when the sessions are no longer those that it was made from.
    private func accepted(
        _ found: FoundPlan?, _ replanning: SessionReplanning, _ request: Request
    ) throws(Refusal) -> ReplanReport? {
        let identifier = replanning.programme.identifier
        return try write(request) { connection in
            guard try connection.sessions(of: identifier) == replanning.planning.stored,
                try request.earlier(on: identifier, in: connection) == nil
            else { return nil }
            guard let found else {
                try connection.record(request, on: identifier, after: [])
                return ReplanReport(
                    .unchanged, of: replanning, nil, replanning.planning.stored, try connection.overview(of: identifier)
                )
            }
            let unused = try connection.unusedIdentifiers(from: request.identifiers)
            let sessions = try replanning.sessions(on: found, now: request.now, identifiers: unused)
            let record = ProgrammeRecord(replanning.programme, isOpen: replanning.planning.reading.isOpen)
                .keepingConfirmations(of: try connection.programme(identifier))
            _ = try connection.revise(identifier, request) {
                try connection.refuseOtherAgreement(record)
                try connection.save(record)
                try connection.save(sessions, of: identifier)
            }
            return ReplanReport(.stored, of: replanning, found, sessions, try connection.overview(of: identifier))
        }
    }
}
