import Answers
import Foundation
import Storage
import Synchronization

/// Whether the clock by which an office works is behind its audit, as verbs find when they write.
final class ClockWatch: Sendable {
    private let found = Mutex<ClockBehind?>(nil)

    /// What was found last.
    var behind: ClockBehind? { found.withLock(\.self) }

    /// Compares an instant with that of the row of the audit that was written last, or last before some of one's own.
    func compare(_ now: Date, in connection: SQLConnection, before own: Int = 0) throws {
        guard let last = try connection.auditRows(last: own + 1).dropLast(own).last?.entry.at else { return }
        let zone = try connection.programmes().first.map(connection.zone)
        let behind = ClockBehind(now: now, last: last, zone: zone ?? .gmt)
        found.withLock { $0 = behind }
    }
}
