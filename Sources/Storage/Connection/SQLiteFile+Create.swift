internal import Foundation

extension SQLiteFile {
    /// Makes an empty file for its owner alone where there is none; what SQLite writes beside it has the same mode.
    ///
    /// One that is there keeps the mode that its owner gave it.
    func createForOwner() {
        let descriptor = Foundation.open(location, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        // Where it cannot be made, or is there, SQLite says what is to be said.
        if descriptor >= 0 { close(descriptor) }
    }
}
