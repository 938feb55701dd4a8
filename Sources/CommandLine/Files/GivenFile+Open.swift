import Foundation
import Operations

extension GivenFile {
    /// The file at a path, which is opened only if it is one: a pipe or a device might never end.
    init(at path: String) {
        let size = try? OrdinaryFile(at: path).size
        self.init(path, size: size ?? 0) { Self.parts(of: try OrdinaryFile(at: path).handle) }
    }

    /// The file at a path, or those of a folder with these endings, by name.
    static func all(at path: String, endings: [String]) -> [GivenFile] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
            return [GivenFile(at: path)]
        }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.sorted().filter { name in endings.contains { name.lowercased().hasSuffix(".\($0)") } }
            .map { GivenFile(at: URL(fileURLWithPath: path).appending(path: $0).path) }
    }

    /// What comes on standard input.
    static let standardInput = GivenFile("-", size: .max) { parts(of: .standardInput) }

    private static func parts(of file: FileHandle) -> () throws -> [UInt8] {
        { Array(try file.read(upToCount: 65_536) ?? Data()) }
    }
}
