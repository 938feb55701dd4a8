internal import Foundation

/// A copy of the database that was found to be whole, in a file that has no name any more.
package struct OpenBackup: Sendable {
    package let backup: VerifiedBackup
    /// What the file with its checksum holds.
    package let checksumText: String
    private let file: FileHandle

    init(_ backup: VerifiedBackup, _ checksum: ChecksumFile, reading file: FileHandle) throws {
        self.backup = backup
        self.file = file
        checksumText = checksum.text(for: URL(fileURLWithPath: backup.name).lastPathComponent)
        try file.seek(toOffset: 0)
    }

    /// The next octets; none at the end.
    package func next() throws -> [UInt8] { Array(try file.read(upToCount: 65_536) ?? Data()) }
}
