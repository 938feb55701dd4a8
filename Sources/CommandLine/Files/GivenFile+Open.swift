import Answers
import Foundation
import Operations

extension GivenFile {
    /// The file at a path, which is opened only if it is one: a pipe or a device might never end.
    init(at path: String) {
        let size = try? OrdinaryFile(at: path).size
        self.init(path, size: size ?? 0) { Self.parts(of: try OrdinaryFile(at: path).handle) }
    }

    /// The file at a path, or those of a folder with these endings, by name.
    ///
    /// - Throws: ``Refusal/cannotRead(path:_:)`` for a folder whose files the system does not tell.
    static func all(at path: String, endings: [String]) throws(Refusal) -> [GivenFile] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
            return [GivenFile(at: path)]
        }
        let names: [String]
        do { names = try FileManager.default.contentsOfDirectory(atPath: path) } catch {
            throw .cannotRead(path: path, FileFault(error))
        }
        return names.sorted().filter { name in endings.contains { name.lowercased().hasSuffix(".\($0)") } }
            .map { GivenFile(at: URL(fileURLWithPath: path).appending(path: $0).path) }
    }

    /// What comes on standard input.
    static let standardInput = GivenFile("-", size: .max) {
        var status = stat()
        guard fstat(STDIN_FILENO, &status) != 0 || status.st_mode & S_IFMT != S_IFDIR else { throw SpecialFile.folder }
        return parts(of: .standardInput)
    }

    private static func parts(of file: FileHandle) -> () throws -> [UInt8] {
        { Array(try file.read(upToCount: 65_536) ?? Data()) }
    }
}
