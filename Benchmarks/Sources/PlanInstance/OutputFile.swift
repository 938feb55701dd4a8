import Foundation

/// A file to be written. Throws ``Fault``.
struct OutputFile {
    let path: String

    /// Refuses before the work what could not be written after it.
    init(_ path: String) throws {
        self.path = path
        let folder = URL(filePath: path).deletingLastPathComponent().path
        guard FileManager.default.isWritableFile(atPath: folder) else {
            throw Fault.unwritable(path: path, reason: "\(folder) is no folder that can be written in")
        }
    }

    func write(_ document: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        do {
            try encoder.encode(document).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw Fault.unwritable(path: path, reason: Fault.reason(of: error))
        }
    }
}
