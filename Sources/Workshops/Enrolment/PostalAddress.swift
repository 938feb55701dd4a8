/// Where a letter goes in France, without the name: `12 rue des Lilas, 38920 Crolles`.
///
/// One to five lines of 1…38 characters, the last of which begins with a postcode: with the name, the six lines of
/// [NF Z 10-011](https://www.laposte.fr/sna/article.php3?id_article=148). Reads lines that are parted by commas or
/// semicolons; a number stays with its street (`12, rue des Lilas`), and a postcode within the last line begins one.
package struct PostalAddress: Hashable, Sendable, LosslessStringConvertible {
    /// In the order of an envelope.
    package let lines: [String]

    package var description: String { lines.joined(separator: ", ") }

    /// In characters.
    package static let longestLine = 38

    package init?(_ text: String) {
        var lines: [[String]] = []
        for part in text.unicodeScalars.split(whereSeparator: { $0 == "," || $0 == ";" }) {
            let words = part.split { $0.properties.isWhitespace }.map { String($0) }
            guard !words.isEmpty else { continue }
            if let last = lines.last, Self.isHouseNumber(last) {
                lines[lines.count - 1] += words
            } else {
                lines.append(words)
            }
        }
        guard let last = lines.popLast(), let postcode = last.lastIndex(where: Self.isPostcode),
            postcode + 1 < last.count
        else { return nil }
        if postcode > 0 { lines.append(Array(last[..<postcode])) }
        lines.append(Array(last[postcode...]))
        self.lines = lines.map { $0.joined(separator: " ") }
        guard self.lines.count <= 5, self.lines.allSatisfy({ $0.unicodeScalars.count <= Self.longestLine })
        else { return nil }
    }

    /// `12`, `3B`, `12 bis`.
    private static func isHouseNumber(_ words: [String]) -> Bool {
        guard let first = words.first, first.utf8.first.map(isDigit) == true, !isPostcode(first),
            first.utf8.drop(while: isDigit).count <= 1
        else { return false }
        return words.count == 1
            || words.count == 2 && ["bis", "ter", "quater", "a", "b", "c"].contains(words[1].lowercased())
    }

    private static func isPostcode(_ word: String) -> Bool { word.utf8.count == 5 && word.utf8.allSatisfy(isDigit) }

    private static func isDigit(_ octet: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(octet) }
}
