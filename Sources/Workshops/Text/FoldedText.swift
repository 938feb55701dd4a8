import Foundation

/// A text without what people write now this way and now that: case, accents, hyphens, apostrophes, spaces.
package struct FoldedText: Sendable, Hashable {
    /// Each in lower case, without accents.
    package let words: [String]

    package init(_ text: String) {
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else {
            words = Self.words(ofASCII: text.utf8)
            return
        }
        words = text.folding(options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
            .lowercased().replacing("œ", with: "oe").replacing("æ", with: "ae")
            .split { $0.isWhitespace || "-‐‑'’‘ʼ´`.,;".contains($0) }.map(String.init)
    }

    /// The same, for a text without accents, which most are: a large table has many.
    private static func words(ofASCII octets: String.UTF8View) -> [String] {
        octets.split { octet in
            switch octet {
            case 0x09...0x0D, 0x20, UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "."),
                UInt8(ascii: ","), UInt8(ascii: ";"):
                true
            default: false
            }
        }.map { word in
            String(decoding: word.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
        }
    }

    /// The words with one space between them.
    package var text: String { words.joined(separator: " ") }
}
