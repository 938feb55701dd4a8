internal import Foundation

extension SQLiteFile {
    /// The folder that it is in.
    private var folder: String { URL(fileURLWithPath: location).deletingLastPathComponent().path }

    /// Whether there is something at its place.
    ///
    /// - Throws: ``StorageError/cannotOpen(path:reason:)`` when the system cannot say, and for a link that leads nowhere:
    ///   its disk may be missing.
    var isThere: Bool {
        get throws(StorageError) {
            guard try status(of: location) == nil else { return true }
            var link = stat()
            guard lstat(path, &link) == 0, link.st_mode & S_IFMT == S_IFLNK else { return false }
            throw .cannotOpen(path: path, reason: .notAFile)
        }
    }

    /// Refuses a place where no database file can be, or, unless it is only read, none that can be written.
    func checkPlace(toRead: Bool = false) throws(StorageError) {
        guard let above = try status(of: folder), above.st_mode & S_IFMT == S_IFDIR else {
            throw .cannotOpen(path: path, reason: .directoryMissing)
        }
        guard try isThere, let own = try status(of: location) else { return try check([folder], W_OK) }
        // A pipe would make us wait for ever.
        guard own.st_mode & S_IFMT == S_IFREG else { throw .cannotOpen(path: path, reason: .notAFile) }
        // SQLite names the log after the file: under two names, each program would lose what the other one wrote.
        guard own.st_nlink == 1 else { throw .cannotOpen(path: path, reason: .severalNames) }
        try check([location], R_OK)
        if !toRead || !isOnReadOnlyDisk { try check([location, folder], W_OK) }
    }

    /// Whether the disk may be read only, so that nobody writes there.
    var isOnReadOnlyDisk: Bool {
        [location, folder].contains { path in
            var disk = statvfs()
            return statvfs(path, &disk) == 0 && disk.f_flag & UInt(ST_RDONLY) != 0
        }
    }

    private func status(of path: String) throws(StorageError) -> stat? {
        var status = stat()
        guard stat(path, &status) != 0 else { return status }
        guard [ENOENT, ENOTDIR].contains(errno) else { throw obstacle() }
        return nil
    }

    private func check(_ paths: [String], _ wish: CInt) throws(StorageError) {
        for path in paths where access(path, wish) != 0 { throw obstacle() }
    }

    /// What the system answered last.
    private func obstacle() -> StorageError {
        switch errno {
        case EROFS: .cannotOpen(path: path, reason: .diskReadOnly)
        case EACCES, EPERM: .cannotOpen(path: path, reason: .denied)
        case let code: .cannotOpen(path: path, reason: .unreachable(code: Int(code)))
        }
    }
}
