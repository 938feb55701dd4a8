import Foundation

/// An anchor or an alias of YAML, which no programme needs.
///
/// A few lines of them can stand for more than any memory holds, so that they are looked for
/// before the text is composed.
struct YAMLAlias {
    let text: String
    /// Both count from 1.
    let line: Int
    let column: Int

    /// The first in a text, comments and quoted words apart.
    init?(firstIn text: String) {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            // To build the expressions takes longer than to read a programme that needs none.
            guard line.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "*") }) else { continue }
            let blank = { (match: Regex<Substring>.Match) in String(repeating: " ", count: match.output.count) }
            let plain = String(line).replacing(/"[^"]*"|'[^']*'/, with: blank).replacing(/(?:^|\s)#.*/, with: blank)
            guard let match = plain.firstMatch(of: /(?:^|[\s\[{,])([&*][^\s,\]}]+)/) else { continue }
            self.text = String(match.1)
            let column = plain.distance(from: plain.startIndex, to: match.1.startIndex)
            self.line = index + 1
            self.column = column + 1
            return
        }
        return nil
    }
}
