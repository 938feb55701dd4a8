package import Answers
import Foundation
import Storage
import Workshops

extension Office {
    /// Copies the database to a file of its own, with its checksum beside, while others may use it.
    package func backUp(to path: String) throws(Refusal) -> BackupReport {
        BackupReport(try refusing { try Store.backUp(database, to: path) })
    }

    /// Copies the database to be handed on under a name, while others may use it.
    package func openBackup(called name: String) throws(Refusal) -> BackupStream {
        BackupStream(try refusing { try Store.openBackup(of: database, called: name) })
    }

    /// Goes back to a backup; what was there is kept in a backup of its own beside the database.
    ///
    /// A trial finds out whether the backup is whole and of this programme.
    package func restore(_ path: String, _ request: Request) throws(Refusal) -> RestoreReport {
        try restore(verified(path) { try Store.verifyBackup(path) }, request)
    }

    /// Goes back to a backup that was handed in with the file of its checksum.
    package func restore(_ copy: GivenFile, checksum: GivenFile, _ request: Request) throws(Refusal) -> RestoreReport {
        let name = copy.name
        guard let sum = try checksum.octets(upTo: 1 << 14) else {
            throw .backup(.checksumMissing(path: checksum.name))
        }
        guard let next = try copy.opened() else { throw .backup(.unreadable(path: name)) }
        return try refusing {
            try Store.receiveBackup(called: name, beside: database, next) { path in
                let backup = try verified(name) { try Store.verifyBackup(path, called: name, checksum: sum) }
                return try restore(backup, request)
            }
        }
    }

    private func restore(_ backup: VerifiedBackup, _ request: Request) throws(Refusal) -> RestoreReport {
        let subject = try knownProgramme() ?? backup.programmes.first
        if isOwnDatabase, let subject, !backup.programmes.isEmpty, !backup.programmes.contains(subject) {
            throw .backup(.otherProgramme(path: backup.name, stored: backup.programmes, wanted: subject))
        }
        let name = subject?.description ?? "", request = request.asking("restore", backup.checksum)
        // Of an empty or a damaged file nothing is read, which could change it: it is kept to the byte.
        let isUnreadable = try refusing { try Store.isEmpty(database) || Store.isDamaged(database) }
        if request.isTrial {
            return RestoreReport(backup: BackupReport(backup), kept: nil, returned: [], changed: false)
        }
        if !isUnreadable, let earlier = try earlier(request, on: subject) {
            let kept = kept(at: earlier.entry.at)
            return RestoreReport(
                backup: BackupReport(backup), kept: Store.isThere(kept) ? kept : nil,
                returned: [], changed: true)
        }
        let erased = isUnreadable ? [] : Set((try? people(of: subject, request) { $0.person == nil }) ?? [])
        let kept = kept(at: request.now)
        let entry = request.entry(on: name, after: PlanFact.restored(checksum: backup.checksum).description)
        let hadContent = try refusing { try Store.restore(backup, to: database, keeping: kept, recording: entry) }
        try? read(now: request.now) { try clock.compare(request.now, in: $0, before: 1) }
        let named = try following(.look) { () throws(Refusal) in try people(of: subject, request) { $0.person != nil } }
        return RestoreReport(
            backup: BackupReport(backup), kept: hadContent ? kept : nil, returned: named.filter(erased.contains),
            changed: true)
    }

    /// The programme of the folder; nil when its file is gone or cannot be used.
    private func knownProgramme() throws(Refusal) -> Identifier? {
        do { return try programmeIdentifier() } catch {
            switch error {
            case .programmeUnusable, .noProgramme, .programmeFileLost: return nil
            default: throw error
            }
        }
    }

    /// The row of the database that is there, if it can be read, by which this very request has restored it.
    private func earlier(_ request: Request, on subject: Identifier?) throws(Refusal) -> AuditRow? {
        guard let subject else { return nil }
        do {
            return try read(now: request.now) { try request.earlier(on: subject, in: $0) }
        } catch .requestKeyReused(let key, let verb) {
            throw .requestKeyReused(key, verb: verb)
        } catch {
            return nil
        }
    }

    /// Where what was there is kept when it gives way to a copy.
    private func kept(at instant: Date) -> String { "\(database).before-restore-\(Self.stamp(instant))" }

    private func verified(
        _ name: String, _ verify: () throws -> VerifiedBackup
    ) throws(Refusal) -> VerifiedBackup {
        do {
            return try refusing(verify)
        } catch .databaseForeign {
            throw .backup(.foreign(path: name))
        } catch .databaseNewer(_, let found, let known) {
            throw .backup(.newer(path: name, found: found, known: known))
        }
    }

    private func people(
        of programme: Identifier?, _ request: Request, where condition: (Participant) -> Bool
    ) throws(Refusal) -> [Int] {
        guard let programme else { return [] }
        return try read(now: request.now) { try $0.participants(of: programme).filter(condition).map(\.number) }
    }

    /// `20210126T080000Z`.
    private static func stamp(_ instant: Date) -> String {
        instant.ISO8601Format().filter { $0 != "-" && $0 != ":" }
    }
}

extension BackupReport {
    init(_ backup: VerifiedBackup) {
        self.init(path: backup.name, checksum: backup.checksum, bytes: backup.bytes, auditRows: backup.auditRows)
    }
}
