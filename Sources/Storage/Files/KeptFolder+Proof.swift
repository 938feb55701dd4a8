internal import Foundation

extension KeptFolder.Proof {
    /// What was written to the folder, a line for each file; nothing where there is no list.
    func list() throws -> Set<String> {
        guard case .list(let file) = self, let bytes = try KeptFolder.contents(of: file) else { return [] }
        return Set(String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { String($0) })
    }

    /// The line of a file, as `sha256sum` of GNU coreutils writes it.
    static func line(_ name: String, _ bytes: Data) -> String { "\(Fingerprint.whole(of: bytes))  \(name)" }

    /// Whether a file of that name and content was written here.
    func holds(_ name: String, _ bytes: Data, _ list: Set<String>) -> Bool {
        switch self {
        case .content(let isOurs): isOurs(name, bytes)
        case .list: list.contains(Self.line(name, bytes))
        }
    }
}

extension KeptFolder {
    /// Puts a list in the place of the one that is there; an empty one is no file.
    func note(_ lines: Set<String>, insteadOf old: inout Set<String>) throws {
        guard case .list(let file) = proof, lines != old else { return }
        let text = lines.sorted().map { $0 + "\n" }.joined()
        try lines.isEmpty ? remove(file) : write(Data(text.utf8), to: file)
        old = lines
    }
}
