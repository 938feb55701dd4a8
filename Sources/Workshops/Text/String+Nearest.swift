extension String {
    /// The word that was probably meant, when one is close enough.
    package func nearest(among words: [String]) -> String? {
        near(words).min { $0.distance < $1.distance }?.word
    }

    /// The words that may have been meant, in their order: those of which it is the beginning; otherwise all that are as near
    /// as the nearest, and those of which it is the beginning but for an `s`, such as `stats`.
    package func meant(among words: [String]) -> [String] {
        let begun = begins(words)
        guard begun.isEmpty else { return begun }
        let near = near(words, within: max(1, unicodeScalars.count / 4)), least = near.map(\.distance).min()
        let nearest = near.filter { $0.distance == least }.map(\.word)
        let shortened = utf8.last == UInt8(ascii: "s") ? String(dropLast()).begins(words) : []
        return words.filter { nearest.contains($0) || shortened.contains($0) }
    }

    private func begins(_ words: [String]) -> [String] {
        let start = lowercased().utf8
        return words.filter { start.count > 1 && $0.lowercased().utf8.starts(with: start) }
    }

    /// Without a limit, one mistake in three letters, and two in a short word.
    private func near(_ words: [String], within most: Int? = nil) -> [(word: String, distance: Int)] {
        let typed = Array(lowercased().unicodeScalars)
        let limit = min(most ?? max(2, typed.count / 3), typed.count - 1)
        return words.map { (word: $0, distance: Self.edits(typed, Array($0.lowercased().unicodeScalars))) }
            .filter { $0.distance <= limit }
    }

    /// The insertions, deletions, replacements and swaps of neighbours that turn one word into the other, each place
    /// touched once (optimal string alignment).
    private static func edits(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
        guard one.count <= 100, other.count <= 100 else { return .max }
        var previous = Array(0...other.count), beforeThat = previous
        for (row, left) in one.enumerated() {
            var current = [row + 1]
            for (column, right) in other.enumerated() {
                let replaced = previous[column] + (left == right ? 0 : 1)
                var least = Swift.min(replaced, previous[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left == other[column - 1], right == one[row - 1] {
                    least = Swift.min(least, beforeThat[column - 1] + 1)
                }
                current.append(least)
            }
            (beforeThat, previous) = (previous, current)
        }
        return previous[other.count]
    }
}
