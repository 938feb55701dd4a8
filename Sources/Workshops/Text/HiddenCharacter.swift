/// A character that shows nothing, or that changes how those beside it are shown.
///
/// Controls and ends of lines, what turns or isolates the direction of writing, what has no width, tags, fillers, byte
/// order marks and noncharacters: with them two names look alike and are not, and a terminal does what it is told. Spaces
/// of any width are seen. So are three that some writing cannot do without: signs before Arabic and Indic numbers, ZWJ
/// and ZWNJ after a letter of a script that chooses its forms by them, or within an emoji, and one variation selector
/// after what it varies.
package struct HiddenCharacter: Sendable, Equatable, CustomStringConvertible {
    package let scalar: Unicode.Scalar
    /// Which character of the text it is; they count from 1.
    package let position: Int

    /// The first of a text; nil when all can be seen.
    package init?(firstIn text: String) {
        guard !text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else { return nil }
        var previous: Unicode.Scalar?, position = 0
        for scalar in text.unicodeScalars {
            position += 1
            if scalar.isHidden(after: previous) {
                self.init(scalar, at: position)
                return
            }
            previous = scalar
        }
        return nil
    }

    /// One that was found at a position.
    package init(_ scalar: Unicode.Scalar, at position: Int) {
        self.scalar = scalar
        self.position = position
    }

    /// `U+202E`.
    package var description: String { scalar.codePoint }
}

extension String {
    /// The text with each hidden character as what it is, such as `⟨U+202E⟩`; line feeds may stay.
    package func shown(keepingLines: Bool = false) -> String {
        guard !utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else { return self }
        var shown = String.UnicodeScalarView(), previous: Unicode.Scalar?
        for scalar in unicodeScalars {
            if scalar.isHidden(after: previous), !(keepingLines && scalar == "\n") {
                shown.append(contentsOf: "⟨\(scalar.codePoint)⟩".unicodeScalars)
            } else {
                shown.append(scalar)
            }
            previous = scalar
        }
        return String(shown)
    }
}

extension String {
    /// As much of it as a message can hold: sixty scalars, as one character of a text from outside may have any number.
    package var beginning: String {
        unicodeScalars.count > 60 ? String(unicodeScalars.prefix(59)) + "…" : self
    }
}

extension Unicode.Scalar {
    /// Whether it is hidden where it stands after another one.
    package func isHidden(after previous: Unicode.Scalar?) -> Bool {
        switch self {
        case "\u{20}"..."\u{7E}": false
        case "\u{200C}", "\u{200D}": previous?.isJoined != true
        case _ where properties.isVariationSelector: previous?.isVaried != true
        case _ where isNumberSign: false
        default:
            switch properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: true
            default: properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
            }
        }
    }

    /// `U+000A`.
    fileprivate var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// Whether a joiner after it chooses a form: of a letter from Arabic to Mongolian, or of an emoji.
    private var isJoined: Bool {
        let isEmoji = properties.isEmoji && value > 0x203B || self == "\u{FE0F}"
        guard !isEmoji, (0x600..<0x1AB0).contains(value) || (0xA840..<0xAC00).contains(value) else { return isEmoji }
        return [.nonspacingMark, .spacingMark].contains(properties.generalCategory) || properties.isAlphabetic
    }

    private var isVaried: Bool {
        !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint && properties.generalCategory != .control
    }

    /// A format character that is seen: it goes before a number and around it.
    private var isNumberSign: Bool {
        switch value {
        case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: true
        default: false
        }
    }
}
