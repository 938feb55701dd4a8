package import Foundation

/// A folder in which people find files, kept to what the database says.
///
/// One program at a time writes it, and looks at the database once it has its turn: the last to come leaves what was
/// stored last. A program that is killed leaves each file as it was or as it is to be. A file is replaced or removed only
/// where something shows that it was written here: people may keep files of their own there, whatever their names.
package struct KeptFolder {
    let url: URL
    /// Whether people are named in it, so that only its owner reads it, and a link in its place is not followed.
    let isForOwner: Bool
    let proof: Proof

    /// What shows that a file was written here.
    package enum Proof {
        /// Its name, and what is in it.
        case content((_ name: String, _ bytes: Data) -> Bool)
        /// A list of what was written and not removed since, in a file beside the folder.
        case list(URL)
    }

    /// The folder at a place, where there need be none yet.
    package init(_ url: URL, isForOwner: Bool = false, proof: Proof) {
        self.url = url
        self.isForOwner = isForOwner
        self.proof = proof
    }

    /// Brings the folder to files, their bytes by name; without files it is not made.
    ///
    /// - Throws: ``KeptFolderError`` for the first file that cannot be written, once the others are; what `files` throws.
    package func bring(to files: () throws -> [String: Data]) throws {
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
        try bring(to: files(), names: writing(url) { try FileManager.default.contentsOfDirectory(atPath: url.path) })
    }

    private func bring(to files: [String: Data], names: [String]) throws {
        var list = try proof.list(), files = files, new: [String: Data] = [:], faults: [KeptFolderError] = []
        let stale = names.filter { files[$0] == nil && isOurs($0, list) }
        for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
            do throws(KeptFolderError) {
                if try !isInPlace(name, bytes, list) { new[name] = bytes }
            } catch {
                faults.append(error)
                files[name] = nil
            }
        }
        // First: of a program that is killed, no file is left that is not in the list.
        if !new.isEmpty { try note(list.union(new.map(Proof.line)), insteadOf: &list) }
        for (name, bytes) in new { try write(bytes, to: url.appending(path: name)) }
        for name in stale { try remove(url.appending(path: name)) }
        // Left over from a program that was killed.
        unlink(url.appending(path: Self.partial).path)
        try note(Set(files.map(Proof.line)), insteadOf: &list)
        if let first = faults.first { throw first }
    }

    /// Whether a file is as it is to be; one of somebody else in its place is a fault.
    private func isInPlace(_ name: String, _ bytes: Data, _ list: Set<String>) throws(KeptFolderError) -> Bool {
        let file = url.appending(path: name)
        guard let found = try contents(of: file) else { return false }
        guard found == bytes || proof.holds(name, found, list) else { throw .taken(path: file.relativePath) }
        return found == bytes
    }

    /// Whether a file, which must be one and no link, was written here.
    private func isOurs(_ name: String, _ list: Set<String>) -> Bool {
        let file = url.appending(path: name)
        var status = stat()
        guard lstat(file.path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
        // What cannot be read stays.
        return (try? contents(of: file)).flatMap { $0 }.map { proof.holds(name, $0, list) } ?? false
    }
}

/// Why a folder is not as it is to be.
package enum KeptFolderError: Error, Equatable {
    /// The number of the system's error.
    case cannotWrite(path: String, code: Int)
    /// Somebody else's file is in the place of one of ours.
    case taken(path: String)
}
