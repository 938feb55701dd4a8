import Foundation
import Workshops

/// A copy of the database that was found to be whole.
package struct BackupReport: Sendable, Equatable {
    package let path: String
    /// SHA-256 of its bytes, in hexadecimal; also in a second file, whose name ends in `.sha256`.
    package let checksum: String
    package let bytes: Int
    package let auditRows: Int

    package init(path: String, checksum: String, bytes: Int, auditRows: Int) {
        self.path = path
        self.checksum = checksum
        self.bytes = bytes
        self.auditRows = auditRows
    }
}

/// What restoring did.
package struct RestoreReport: Sendable {
    package let backup: BackupReport
    /// Where that which was there is kept; nil when there was nothing, or the request was carried out before.
    package let kept: String?
    /// Who had been erased since the backup was made, and is back with it.
    package let returned: [Int]
    package let changed: Bool

    package init(backup: BackupReport, kept: String?, returned: [Int], changed: Bool) {
        self.backup = backup
        self.kept = kept
        self.returned = returned
        self.changed = changed
    }
}

extension RestoreReport {
    package var remedies: [Remedy] { (changed ? [.plan] : []) + returned.map(Remedy.erase) }
}
