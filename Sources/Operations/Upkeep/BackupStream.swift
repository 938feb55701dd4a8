package import Answers
import Storage

/// A copy of the database that is whole, to be handed on in parts; it is gone when nobody holds it any more.
package struct BackupStream: Sendable {
    package let report: BackupReport
    /// What to hand on in a second file, whose name ends in `.sha256`, for a restore and `sha256sum -c`.
    package let checksumText: String
    private let copy: OpenBackup

    init(_ copy: OpenBackup) {
        report = BackupReport(copy.backup)
        checksumText = copy.checksumText
        self.copy = copy
    }

    /// The next octets; none at the end.
    package func next() throws -> [UInt8] { try copy.next() }
}
