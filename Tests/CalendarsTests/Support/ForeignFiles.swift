import Foundation

/// Files as other programs write them; they are also what fuzzing begins with.
enum ForeignFiles {
    /// The files of a kind: `calendar`, `reply` or `mail`.
    static func all(_ kind: String) throws -> [Data] {
        let folder = corpus.appending(path: kind)
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
            try Data(contentsOf: folder.appending(path: $0))
        }
    }

    static func read(_ path: String) throws -> Data { try Data(contentsOf: corpus.appending(path: path)) }

    private static let corpus = URL(filePath: #filePath).appending(path: "../../../Fuzz/Corpus").standardized
}
