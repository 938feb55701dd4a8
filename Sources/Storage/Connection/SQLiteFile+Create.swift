internal import Foundation

extension SQLiteFile {
    /// Makes an empty file for its owner alone where there is none; what SQLite writes beside it has the same mode.
    ///
    /// One that is there keeps the mode that its owner gave it. A link that leads nowhere is refused: somebody else
    /// would choose where people's names are written.
    func createForOwner() throws(StorageError) {
        var status = stat()
        guard stat(location, &status) != 0 else { return }
        guard lstat(path, &status) != 0 || status.st_mode & S_IFMT != S_IFLNK else {
            throw .cannotOpen(path: path, reason: .notAFile)
        }
        let descriptor = Foundation.open(location, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        // Where it cannot be made, or was made meanwhile, SQLite says so.
        if descriptor >= 0 { close(descriptor) }
    }
}
