import Answers
import Foundation

/// A folder in which people find files, kept to what the database says.
///
/// One program at a time writes it, and looks at the database once it has its turn: the last to come leaves what was
/// stored last. A program that is killed leaves each file as it was or as it is to be.
struct KeptFolder {
    let url: URL
    /// What writes the folder again, for whoever could not write it.
    let remedy: Remedy
    /// Whether people are named in it, so that only its owner reads it, and a link in its place is not followed.
    var isForOwner = false
    /// Whether a file is one that is written here, and is removed when it is not there to be kept.
    let isOurs: (URL) -> Bool

    /// Where a file is made before it takes its name; one program at a time needs one.
    private var partial: URL { url.appending(path: ".partial") }

    /// Brings the folder to files, their bytes by name.
    ///
    /// A file is replaced only when its bytes differ; files of others are left alone. Without files the folder is not
    /// made.
    func bring(to files: () throws(Refusal) -> [String: Data]) throws(Refusal) {
        if !FileManager.default.fileExists(atPath: url.path) {
            guard try !files().isEmpty else { return }
            try writing(url) { try check(mkdir(url.path, isForOwner ? 0o700 : 0o777) == 0 || errno == EEXIST ? 0 : -1) }
        }
        let turn = open(url.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | (isForOwner ? O_NOFOLLOW : 0))
        defer { close(turn) }
        try writing(url) {
            try check(turn)
            try check(flock(turn, LOCK_EX))
        }
        let files = try files()
        for (name, bytes) in files.sorted(by: { $0.key < $1.key }) { try write(bytes, to: url.appending(path: name)) }
        for name in names where files[name] == nil {
            let file = url.appending(path: name)
            if isOurs(file) { try remove(file) }
        }
        if names.contains(partial.lastPathComponent) { try remove(partial) }
    }

    private var names: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted()
    }

    private func write(_ bytes: Data, to file: URL) throws(Refusal) {
        guard (try? Data(contentsOf: file)) != bytes else { return }
        try writing(file) {
            // A new file: what a killed program left there, or a link that was planted, is not written into.
            unlink(partial.path)
            let part = open(partial.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, isForOwner ? 0o600 : 0o666)
            try check(part)
            let handle = FileHandle(fileDescriptor: part, closeOnDealloc: true)
            try handle.write(contentsOf: bytes)
            try handle.close()
            try check(rename(partial.path, file.path))
        }
    }

    private func remove(_ file: URL) throws(Refusal) {
        try writing(file) { try FileManager.default.removeItem(at: file) }
    }

    private func check(_ result: CInt) throws {
        guard result >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    }

    /// Does something with a file that people are to find, or says why it cannot be done.
    private func writing(_ file: URL, _ body: () throws -> Void) throws(Refusal) {
        do { try body() } catch {
            throw .cannotPublish(path: file.relativePath, FileFault(error), remedy: remedy)
        }
    }
}
