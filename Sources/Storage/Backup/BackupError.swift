/// Why a backup is not made, or not taken back.
package enum BackupError: Error, Equatable {
    /// There is a file of that name already.
    case exists(path: String)
    /// There is no such file.
    case absent(path: String)
    /// The file with the checksum is not beside it.
    case checksumMissing(path: String)
    /// The file with the checksum holds none.
    case checksumUnreadable(path: String)
    /// It is the very database that it was to be restored to.
    case isTheDatabase(path: String)
    /// The bytes are not those of the checksum.
    case altered(path: String)
    /// Its bytes are right, but what they say is not sound.
    case unsound(path: String, [StorageProblem])
    /// The database in use cannot be copied, being damaged.
    case sourceUnsound([StorageProblem])
    /// Another program is making the same backup.
    case beingMade(path: String)
    /// What has its name is no file.
    case notAFile(path: String)
    /// The number of the system's error.
    case cannotWrite(path: String, code: Int)
    /// The number of the system's error.
    case cannotRead(path: String, code: Int)
}
