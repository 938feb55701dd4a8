import Foundation

/// A text for a mobile telephone, in one message of at most 160 characters of GSM 03.38 (3GPP TS 23.038 §6.2.1).
///
/// Letters that the alphabet lacks lose their accents, so that a message does not cost three.
enum TextMessage {
    /// How many characters one message holds.
    static let limit = 160

    /// The first of several wordings, the fullest first, that fits; the last one cut where none does.
    static func fitting(_ wordings: [String]) -> String {
        let plain = wordings.map(plain)
        return plain.first { length(of: $0) < limit } ?? String((plain.last ?? "").prefix(limit - 1))
    }

    /// The same text in letters of the alphabet.
    static func plain(_ text: String) -> String {
        var plain = ""
        for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
            if alphabet.contains(scalar) {
                plain.unicodeScalars.append(scalar)
            } else if let other = substitutes[scalar] {
                plain += other
            } else {
                let bare = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.prefix(1)
                plain += bare.first.map { alphabet.contains($0) ? String($0) : "?" } ?? ""
            }
        }
        return plain
    }

    /// In characters; those of the extension count twice.
    static func length(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + (extended.contains($1) ? 2 : 1) }
    }

    private static let basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
        + "¿abcdefghijklmnopqrstuvwxyzäöñüà"
    private static let extended = Set("^{}\\[~]|€".unicodeScalars)
    private static let alphabet = Set(basic.unicodeScalars).union(extended)
    private static let substitutes: [Unicode.Scalar: String] = [
        "œ": "oe", "Œ": "OE", "’": "'", "‘": "'", "“": "\"", "”": "\"", "«": "\"", "»": "\"", "–": "-", "—": "-",
        "…": "...", "\u{A0}": " ", "\u{202F}": " ", "·": ".",
    ]
}
