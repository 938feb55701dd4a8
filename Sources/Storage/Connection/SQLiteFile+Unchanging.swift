internal import Foundation
internal import GRDB

extension SQLiteFile {
    /// Opens a file that nobody can write, to read: without a change to it, nor a file beside it.
    ///
    /// One that was closed cleanly is read alone. One with a log needs the index of the log, which SQLite would have to
    /// write: where it is not there, or does not serve, a copy is read.
    func openUnchanging() throws(StorageError) -> any DatabaseWriter {
        if hasLog, hasIndexOfLog, let engine = try? checkOpening({ try read(lookingAddress) }) { return engine }
        guard hasLog else { return try checkOpening { try read(unchangingAddress) } }
        return try openCopy()
    }

    private func read(_ address: String) throws -> DatabaseQueue {
        let engine = try openedReadOnly(address)
        _ = try Store(engine: engine).read { try $0.isBlank }
        return engine
    }

    /// Opens a copy of the file and its log, in a folder for its owner alone that is gone before this returns.
    private func openCopy() throws(StorageError) -> DatabaseQueue {
        let folder = try Self.privateFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let copy = SQLiteFile("\(folder)/copy.sqlite", called: path)
        do {
            for ending in ["-wal", ""] {
                try FileManager.default.copyItem(atPath: location + ending, toPath: copy.location + ending)
            }
        } catch {
            let code = error.systemCode
            guard [ENOSPC, EDQUOT, EROFS, EFBIG].contains(CInt(truncatingIfNeeded: code)) else {
                throw .cannotOpen(path: path, reason: .unreachable(code: code))
            }
            throw .cannotCopy(path: folder, code: code)
        }
        // Once it has read, SQLite holds all three files open, and needs their names no more.
        return try copy.checkOpening { try copy.read(copy.location) }
    }

    private static func privateFolder() throws(StorageError) -> String {
        let parent = FileManager.default.temporaryDirectory.path
        var name = Array("\(parent)/ateliers-XXXXXX".utf8CString)
        guard mkdtemp(&name) != nil else { throw .cannotCopy(path: parent, code: Int(errno)) }
        return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
