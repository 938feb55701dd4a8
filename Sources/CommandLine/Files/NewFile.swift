import Answers
import Foundation

/// A file that must not be there yet; only its owner can read it.
struct NewFile {
    let path: String

    init(at path: String) { self.path = path }

    /// Writes it whole, or not at all.
    func write(_ octets: [UInt8]) throws(Refusal) {
        let file = URL(fileURLWithPath: path), files = FileManager.default
        let part = file.deletingLastPathComponent().appending(path: ".\(file.lastPathComponent).part")
        do {
            guard !files.fileExists(atPath: file.path) else { throw CocoaError(.fileWriteFileExists) }
            // Left over from a program that was stopped.
            try? files.removeItem(at: part)
            defer { try? files.removeItem(at: part) }
            try Self.write(octets, toPart: part.path)
            try files.moveItem(at: part, to: file)
        } catch CocoaError.fileWriteFileExists {
            throw .fileExists(path: path)
        } catch {
            throw .cannotWrite(path: path, FileFault(error))
        }
    }

    private static func write(_ octets: [UInt8], toPart path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard descriptor >= 0 else { throw NSError(domain: NSPOSIXErrorDomain, code: Int(errno)) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try handle.write(contentsOf: Data(octets))
        try handle.synchronize()
        try handle.close()
    }
}
