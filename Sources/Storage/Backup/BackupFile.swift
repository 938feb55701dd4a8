internal import Foundation
internal import GRDB

/// A copy of the database in one file, and its checksum in a second one beside.
///
/// Both are written under other names, made safe on the disk, and renamed at the end, the copy last: where it is, all is.
struct BackupFile {
    let path: String
    var checksumPath: String { path + ".sha256" }
    private var partial: String { path + ".partial" }
    private var folder: String { URL(fileURLWithPath: path).deletingLastPathComponent().path }

    init(_ path: String) { self.path = path }

    /// Copies what is committed at this moment, while others may write.
    ///
    /// A copy that `isTrusted` is kept as it is, broken audit and all; another one must be sound.
    func write(from source: SQLiteFile, isTrusted: Bool = false) throws -> VerifiedBackup {
        try refuseToOverwrite()
        let file = try reserve()
        defer { try? file.close() }
        do {
            try source.copy(to: partial)
            let copy = isTrusted ? nil : try SQLiteFile(partial).examineCopy()
            if let problems = copy?.problems, !problems.isEmpty { throw BackupError.sourceUnsound(problems) }
            let checksum = try writing(path) {
                try file.synchronize()
                return try Checksum(of: file)
            }
            try write(checksum)
            try refuseToOverwrite(exceptChecksum: true)
            try writing(path) {
                try FileManager.default.moveItem(atPath: partial, toPath: path)
                try Self.synchronize(folder: folder)
            }
            return VerifiedBackup(
                path: path, checksum: checksum.hexadecimal, bytes: try bytes(of: file),
                programmes: copy?.programmes ?? [], auditRows: copy?.auditRows ?? 0)
        } catch {
            // The name is ours as long as we hold the lock.
            unlink(partial)
            throw error
        }
    }

    /// Reads the copy and its checksum and examines both.
    func verified() throws -> VerifiedBackup {
        guard let file = FileHandle(forReadingAtPath: path), isRegular(file) else {
            throw FileManager.default.fileExists(atPath: path)
                ? BackupError.cannotRead(path: path, code: Int(errno)) : .absent(path: path)
        }
        defer { try? file.close() }
        guard FileManager.default.fileExists(atPath: checksumPath) else {
            throw BackupError.checksumMissing(path: checksumPath)
        }
        // More than a line of a checksum and a name need not be read.
        let text = try? FileHandle(forReadingAtPath: checksumPath)?.read(upToCount: 1 << 14)
        guard let text, let checksum = Checksum(line: String(decoding: text, as: UTF8.self)) else {
            throw BackupError.checksumUnreadable(path: checksumPath)
        }
        guard let found = try? Checksum(of: file), found == checksum else { throw BackupError.altered(path: path) }
        let copy = try SQLiteFile(path).examineCopy()
        guard copy.problems.isEmpty else { throw BackupError.unsound(path: path, copy.problems) }
        return VerifiedBackup(
            path: path, checksum: checksum.hexadecimal, bytes: try bytes(of: file), programmes: copy.programmes,
            auditRows: copy.auditRows)
    }

    private func refuseToOverwrite(exceptChecksum: Bool = false) throws {
        for name in exceptChecksum ? [path] : [path, checksumPath] {
            var status = stat()
            // A link that leads nowhere has the name, too.
            guard lstat(name, &status) != 0 else { throw BackupError.exists(path: name) }
        }
    }

    /// An empty file under the other name, locked; what a killed program left there is overwritten.
    private func reserve() throws -> FileHandle {
        // People's names will be in it: for the owner alone.
        let descriptor = open(partial, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw BackupError.cannotWrite(path: path, code: Int(errno)) }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var (own, named) = (stat(), stat())
        // Between opening and locking, whoever held it may have renamed it: then it is their finished copy.
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, fstat(descriptor, &own) == 0, stat(partial, &named) == 0,
            own.st_ino == named.st_ino
        else { throw BackupError.beingMade(path: path) }
        try writing(path) { try file.truncate(atOffset: 0) }
        return file
    }

    private func write(_ checksum: Checksum) throws {
        let name = URL(fileURLWithPath: path).lastPathComponent
        let other = checksumPath + ".partial"
        try writing(checksumPath) {
            do {
                try Data(checksum.line(for: name).utf8).write(to: URL(fileURLWithPath: other))
                let file = try FileHandle(forUpdating: URL(fileURLWithPath: other))
                try file.synchronize()
                try file.close()
                try FileManager.default.moveItem(atPath: other, toPath: checksumPath)
            } catch {
                unlink(other)
                throw error
            }
        }
    }

    /// Makes the names in a folder safe on the disk.
    private static func synchronize(folder: String) throws {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        defer { close(descriptor) }
        // Some file systems cannot, and need not.
        guard fsync(descriptor) == 0 || errno == EINVAL else {
            throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
        }
    }

    private func writing<V>(_ path: String, _ body: () throws -> V) throws -> V {
        do {
            return try body()
        } catch {
            let system = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
            throw BackupError.cannotWrite(path: path, code: system.code)
        }
    }

    private func isRegular(_ file: FileHandle) -> Bool {
        var status = stat()
        return fstat(file.fileDescriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    private func bytes(of file: FileHandle) throws -> Int { Int(try file.seekToEnd()) }
}
