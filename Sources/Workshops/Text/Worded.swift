/// A value that people write as a word, in French or in English, whatever the language of the reader.
///
/// This is the one source of what each word means: on the command line, in tables and in programme files. Accents,
/// capitals, hyphens, apostrophes and spaces do not matter (``FoldedText``).
package protocol Worded: CaseIterable, Hashable, Sendable {
    /// Each way in which it is written, folded; first as programme files write it, or as JSON does.
    var spellings: [String] { get }
}

extension Worded {
    /// The value that a word means; nil for one that means none.
    package init?(word: String) {
        let typed = FoldedText(word).text
        guard let found = Self.allCases.first(where: { $0.spellings.contains(typed) }) else { return nil }
        self = found
    }
}

extension Bool {
    /// Yes or no: `oui`, `non`, `yes`, `no`, `x`, `1`, `0`; nil for anything else.
    package init?(word: String) {
        switch FoldedText(word).text {
        case "oui", "o", "yes", "y", "x", "1", "vrai", "true", "on": self = true
        case "non", "n", "no", "0", "faux", "false", "off": self = false
        default: return nil
        }
    }
}
