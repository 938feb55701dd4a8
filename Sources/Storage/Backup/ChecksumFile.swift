internal import Foundation

/// The file beside a copy: its checksum, and where its audit ends, so that whoever kept it can tell an audit that was
/// written anew since.
///
/// `sha256sum --check` reads it: a line that begins with `#` is a comment to it.
struct ChecksumFile: Equatable {
    let checksum: Checksum
    /// Nil in those of earlier versions, and where somebody wrote it with `sha256sum`.
    let head: AuditHead?

    private static let mark = "# audit "

    init(_ checksum: Checksum, _ head: AuditHead?) {
        self.checksum = checksum
        self.head = head
    }

    /// Reads what ``text(for:)`` or `sha256sum` wrote, whatever name stands in it; nil for anything else.
    init?(_ text: String) {
        let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let first = lines.first, let checksum = Checksum(line: first) else { return nil }
        self.checksum = checksum
        guard lines.count == 2, !lines[1].isEmpty else {
            head = nil
            return
        }
        guard let head = AuditHead(line: lines[1]) else { return nil }
        self.head = head
    }

    /// `<digits>  <name>` and `# audit <number> <hash>`, a line each.
    func text(for name: String) -> String {
        checksum.line(for: name) + (head.map { "\(Self.mark)\($0.number) \($0.hash)\n" } ?? "")
    }
}

extension AuditHead {
    /// Reads `# audit <number> <hash>`; nil for anything else.
    fileprivate init?(line: String) {
        let words = (line.hasSuffix("\n") ? line.dropLast() : line[...])
            .split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 4, words[0] == "#", words[1] == "audit", let number = Int(words[2]), number >= 0,
            words[3].utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
        else { return nil }
        self.init(number: number, hash: String(words[3]))
    }
}
