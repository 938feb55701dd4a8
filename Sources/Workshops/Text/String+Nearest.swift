extension String {
    /// The word that was probably meant, when one is close enough.
    package func nearest(among words: [String]) -> String? {
        let typed = Array(lowercased().unicodeScalars)
        let limit = min(max(2, typed.count / 3), typed.count - 1)
        let ranked = words.map { (word: $0, distance: Self.edits(typed, Array($0.lowercased().unicodeScalars))) }
        return ranked.filter { $0.distance <= limit }.min { $0.distance < $1.distance }?.word
    }

    /// The insertions, deletions and replacements that turn one word into the other (Levenshtein).
    private static func edits(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
        guard one.count <= 100, other.count <= 100 else { return .max }
        var previous = Array(0...other.count)
        for (row, left) in one.enumerated() {
            var current = [row + 1]
            for (column, right) in other.enumerated() {
                let replaced = previous[column] + (left == right ? 0 : 1)
                current.append(Swift.min(replaced, previous[column + 1] + 1, current[column] + 1))
            }
            previous = current
        }
        return previous[other.count]
    }
}
