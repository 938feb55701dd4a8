internal import Foundation

extension KeptFolder {
    /// Where a file is made before it takes its name; one program at a time needs one.
    static let partial = ".ateliers.partial"

    /// What is in a file; nil where there is nothing.
    ///
    /// - Throws: ``KeptFolderError/cannotWrite(path:code:)`` where there is something that is no file, or cannot be read.
    static func contents(of file: URL) throws(KeptFolderError) -> Data? {
        var status = stat()
        guard lstat(file.path, &status) == 0 else {
            guard errno == ENOENT else { throw .cannotWrite(path: file.relativePath, code: Int(errno)) }
            return nil
        }
        // A pipe would make us wait for ever.
        guard stat(file.path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw .cannotWrite(path: file.relativePath, code: Int(EEXIST))
        }
        do {
            let descriptor = open(file.path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
            try check(descriptor)
            return try FileHandle(fileDescriptor: descriptor, closeOnDealloc: true).readToEnd() ?? Data()
        } catch {
            throw .cannotWrite(path: file.relativePath, code: error.systemCode)
        }
    }

    func contents(of file: URL) throws(KeptFolderError) -> Data? { try Self.contents(of: file) }

    func write(_ bytes: Data, to file: URL) throws {
        let partial = file.deletingLastPathComponent().appending(path: Self.partial)
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

    func remove(_ file: URL) throws { try writing(file) { try check(unlink(file.path)) } }

    func check(_ result: CInt) throws { try Self.check(result) }

    private static func check(_ result: CInt) throws {
        guard result >= 0 else { throw POSIXError.last }
    }

    /// Does something with a file that people are to find, or says why it cannot be done.
    func writing<V>(_ file: URL, _ body: () throws -> V) throws -> V {
        do { return try body() } catch {
            throw KeptFolderError.cannotWrite(path: file.relativePath, code: error.systemCode)
        }
    }
}
