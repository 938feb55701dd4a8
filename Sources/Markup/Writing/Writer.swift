/// Writes elements and texts into one buffer, as UTF-8.
struct Writer {
    private(set) var bytes: [UInt8] = []

    /// Where a text stands.
    enum Place { case element, attribute }

    /// What is ours, as it is.
    mutating func write(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

    /// Text, whatever it is, so that it is read as text (XML 1.0 §2.4, §3.3.3; HTML Living Standard §13.3).
    ///
    /// By scalar, as readers read: to Swift, a `<` with an accent on it is another `Character`. An end of line is LF.
    mutating func write(text: String, in place: Place) {
        for scalar in text.withLineFeeds.unicodeScalars {
            switch scalar {
            case "&": write("&amp;")
            case "<": write("&lt;")
            case ">": write("&gt;")
            case "\"": write("&quot;")
            // A reader of XML would make spaces of these.
            case "\t" where place == .attribute: write("&#9;")
            case "\n" where place == .attribute: write("&#10;")
            default: write(scalar)
            }
        }
    }

    /// A style sheet, in which only CSS itself can escape (CSS Syntax 3 §4.3.7) what would end it or is not XML.
    mutating func write(_ style: StyleSheet) {
        for scalar in style.text.withLineFeeds.unicodeScalars {
            switch scalar {
            case "&": write("\\26 ")
            case "<": write("\\3C ")
            case ">" where bytes.suffix(2) == [0x5D, 0x5D]: write("\\3E ")  // `]]>`
            default: write(scalar)
            }
        }
    }

    /// A character, or U+FFFD for one that XML cannot hold (XML 1.0 §2.2).
    private mutating func write(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\t", "\n", " "..."\u{7F}": bytes.append(UInt8(scalar.value))
        case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": write("\u{FFFD}")
        default: bytes.append(contentsOf: scalar.utf8)
        }
    }
}
