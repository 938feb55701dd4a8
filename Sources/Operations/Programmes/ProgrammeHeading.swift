import Foundation
import Synchronization
import Workshops

/// Which programme a file is about, kept as long as the file has the same bytes: reading it takes far longer than a verb.
final class KnownIdentity: Sendable {
    private let last = Mutex<(bytes: Data, identifier: Identifier?)?>(nil)

    func identifier(_ bytes: Data) -> Identifier? {
        last.withLock { last in
            if let last, last.bytes == bytes { return last.identifier }
            let identifier = ProgrammeFile.identifier(bytes)
            last = (bytes, identifier)
            return identifier
        }
    }
}
