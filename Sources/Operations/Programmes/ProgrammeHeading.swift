import Foundation
import Synchronization
import Workshops

/// What a programme file says of itself, whatever else it says.
struct ProgrammeHeading: Sendable, Equatable {
    /// Nil where the file has none, or has one of another form.
    let identifier: Identifier?
    let language: Language?
    /// Seats of a session.
    var seats: Int?
}

/// The heading of a file, kept as long as nobody writes the file: reading it takes far longer than a verb.
final class KnownHeading: Sendable {
    private let path: String
    private let last = Mutex<(version: FileVersion, heading: ProgrammeHeading)?>(nil)

    init(of path: String) { self.path = path }

    /// What was read last, or what is read now when the file is another one or was written since.
    func heading<Fault>(_ read: () throws(Fault) -> ProgrammeHeading) throws(Fault) -> ProgrammeHeading {
        try last.withLock { last throws(Fault) in
            // Looked at before the file is read: what is written meanwhile is seen the next time.
            let version = FileVersion(of: path)
            if let last, last.version == version { return last.heading }
            let heading = try read()
            last = version.map { ($0, heading) }
            return heading
        }
    }
}

/// What tells whether a file is the same and was not written since.
private struct FileVersion: Equatable {
    private let device, number, bytes, seconds, nanoseconds: Int

    /// Nil where there is no file.
    init?(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = Int(status.st_dev)
        number = Int(status.st_ino)
        bytes = Int(status.st_size)
        // The status changes with the contents, and nobody can set its time.
        seconds = Int(status.st_ctim.tv_sec)
        nanoseconds = Int(status.st_ctim.tv_nsec)
    }
}
