internal import Foundation
internal import GRDB

/// A copy of the database in one file, and its checksum in a second one beside.
///
/// Both are written under other names, made safe on the disk, and renamed at the end, the copy last: where it is, all is.
struct BackupFile {
    let path: String
    /// What people call it; errors say it.
    let name: String
    private var checksumPath: String { path + ".sha256" }
    private var checksumName: String { name + ".sha256" }
    private var partial: String { path + ".partial" }
    private var partialChecksum: String { checksumPath + ".partial" }
    private var lastName: String { URL(fileURLWithPath: path).lastPathComponent }
    private var folder: String { URL(fileURLWithPath: path).deletingLastPathComponent().path }

    /// More bytes than a line of a checksum and a name has.
    private static let checksumLimit = 1 << 14

    /// The one at a path, which is its name unless people call it otherwise.
    init(_ path: String, called name: String? = nil) {
        self.path = path
        self.name = name ?? path
    }

    /// Copies what is committed at this moment, while others may write.
    ///
    /// A copy that `isTrusted` is kept as it is, broken audit and all; another one must be sound.
    func write(from source: SQLiteFile, isTrusted: Bool = false) throws -> VerifiedBackup {
        try refuseToOverwrite()
        return try withCopy(of: source, isTrusted: isTrusted) { backup, _, checksum in
            // Another program may have made it before we held the lock.
            try refuseToOverwrite()
            try write(checksum)
            try writing(name) {
                do {
                    try FileManager.default.moveItem(atPath: partial, toPath: path)
                    try secure()
                } catch {
                    // It would stand beside nothing.
                    unlink(checksumPath)
                    throw error
                }
            }
            return backup
        }
    }

    /// Copies what is committed at this moment to a file that loses its name: it is gone with whoever reads it.
    func opened(from source: SQLiteFile) throws -> OpenBackup {
        try withCopy(of: source) { backup, file, checksum in
            let copy = try OpenBackup(backup, checksum, reading: file)
            unlink(partial)
            return copy
        }
    }

    /// Makes a copy under the other name and does something with it; when that fails, there is no copy.
    private func withCopy<V>(
        of source: SQLiteFile, isTrusted: Bool = false, _ body: (VerifiedBackup, FileHandle, ChecksumFile) throws -> V
    ) throws -> V {
        let file = try reserve()
        do {
            try source.copy(to: partial)
            let copy = isTrusted ? nil : try SQLiteFile(partial).examineCopy()
            if let problems = copy?.problems, !problems.isEmpty { throw BackupError.sourceUnsound(problems) }
            let checksum = try writing(name) {
                try file.synchronize()
                return try Checksum(of: file)
            }
            let backup = VerifiedBackup(
                path: path, name: name, checksum: checksum.hexadecimal, bytes: try bytes(of: file),
                programmes: copy?.programmes ?? [], auditRows: copy?.head?.number ?? 0)
            return try body(backup, file, ChecksumFile(checksum, copy?.head))
        } catch {
            // The names are ours as long as we hold the lock.
            unlink(partial)
            unlink(partialChecksum)
            try? file.close()
            throw error
        }
    }

    /// Writes a copy that comes in parts under the other name, does something with it, and removes it.
    func receive<V>(_ next: () throws -> [UInt8], _ body: (_ path: String) throws -> V) throws -> V {
        let file = try reserve()
        defer {
            unlink(partial)
            try? file.close()
        }
        while case let part = try next(), !part.isEmpty { try writing(name) { try file.write(contentsOf: part) } }
        return try body(partial)
    }

    /// Reads the copy and its checksum, which are beside each other, and examines both.
    func verified() throws -> VerifiedBackup {
        try verified {
            do {
                let file = try opened(checksumPath, called: checksumName)
                return try reading(checksumName) { try file.read(upToCount: Self.checksumLimit) ?? Data() }
            } catch BackupError.absent(let path) {
                throw BackupError.checksumMissing(path: path)
            } catch BackupError.notAFile(let path) {
                throw BackupError.checksumUnreadable(path: path)
            }
        }
    }

    /// Reads the copy and examines it and what its checksum is said to be.
    func verified(by checksum: () throws -> Data) throws -> VerifiedBackup {
        let file = try opened(path, called: name)
        defer { try? file.close() }
        guard let said = ChecksumFile(String(decoding: try checksum(), as: UTF8.self)) else {
            throw BackupError.checksumUnreadable(path: checksumName)
        }
        let found = try reading(name) { try Checksum(of: file) }
        guard found == said.checksum else { throw BackupError.altered(path: name) }
        let copy = try SQLiteFile(path, called: name).examineCopy()
        guard copy.problems.isEmpty else { throw BackupError.unsound(path: name, copy.problems) }
        guard said.head == nil || said.head == copy.head else { throw BackupError.altered(path: name) }
        return VerifiedBackup(
            path: path, name: name, checksum: found.hexadecimal, bytes: try bytes(of: file),
            programmes: copy.programmes, auditRows: copy.head?.number ?? 0)
    }

    private func refuseToOverwrite() throws {
        var status = stat()
        // A link that leads nowhere has the name, too.
        guard lstat(path, &status) != 0 else { throw BackupError.exists(path: path) }
        guard lstat(checksumPath, &status) != 0 || isLeftOver(status) else {
            throw BackupError.exists(path: checksumPath)
        }
    }

    /// Whether what bears the name of the checksum, without a copy beside, is one of that copy: a program was stopped
    /// between the two.
    private func isLeftOver(_ status: stat) -> Bool {
        guard status.st_mode & S_IFMT == S_IFREG, status.st_size <= Self.checksumLimit,
            let bytes = try? Data(contentsOf: URL(fileURLWithPath: checksumPath))
        else { return false }
        let text = String(decoding: bytes, as: UTF8.self)
        return ChecksumFile(text)?.text(for: lastName) == text
    }

    /// An empty file under the other name, locked; what a killed program left there is overwritten.
    private func reserve() throws -> FileHandle {
        // People's names will be in it: for the owner alone, also where something was left.
        let descriptor = open(partial, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0, fchmod(descriptor, 0o600) == 0 else {
            throw BackupError.cannotWrite(path: name, code: Int(errno))
        }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var (own, named) = (stat(), stat())
        // Between opening and locking, whoever held it may have renamed it: then it is their finished copy.
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, fstat(descriptor, &own) == 0, stat(partial, &named) == 0,
            own.st_ino == named.st_ino
        else { throw BackupError.beingMade(path: name) }
        try writing(name) { try file.truncate(atOffset: 0) }
        return file
    }

    private func write(_ checksum: ChecksumFile) throws {
        try writing(checksumPath) {
            // A new file: what a killed program left there, or a link that was planted, is not written into.
            unlink(partialChecksum)
            let descriptor = open(partialChecksum, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw POSIXError.last }
            let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
            try file.write(contentsOf: Data(checksum.text(for: lastName).utf8))
            try file.synchronize()
            try file.close()
            guard rename(partialChecksum, checksumPath) == 0 else { throw POSIXError.last }
        }
    }

    /// Makes the names safe on the disk; where that fails, there is no copy.
    private func secure() throws {
        do { try Self.synchronize(folder: folder) } catch {
            unlink(path)
            throw error
        }
    }

    /// Makes the names in a folder safe on the disk.
    private static func synchronize(folder: String) throws {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw POSIXError.last }
        defer { close(descriptor) }
        // Some file systems cannot, and need not.
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw POSIXError.last }
    }

    private func writing<V>(_ path: String, _ body: () throws -> V) throws -> V {
        do {
            return try body()
        } catch {
            throw BackupError.cannotWrite(path: path, code: error.systemCode)
        }
    }

    private func reading<V>(_ path: String, _ body: () throws -> V) throws -> V {
        do { return try body() } catch { throw BackupError.cannotRead(path: path, code: error.systemCode) }
    }

    /// Opens a file to read it; a pipe is not waited for.
    private func opened(_ path: String, called name: String) throws -> FileHandle {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else {
            throw [ENOENT, ENOTDIR].contains(errno)
                ? BackupError.absent(path: name) : .cannotRead(path: name, code: Int(errno))
        }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw BackupError.notAFile(path: name)
        }
        return file
    }

    private func bytes(of file: FileHandle) throws -> Int { Int(try file.seekToEnd()) }
}
