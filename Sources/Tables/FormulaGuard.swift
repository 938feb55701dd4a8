/// Keeps a spreadsheet from computing what somebody has written into a cell.
///
/// What would be taken for a formula gets an apostrophe before it, which makes it text
/// ([OWASP, CSV injection](https://owasp.org/www-community/attacks/CSV_Injection)): at the beginning of a cell, and after
/// a separator or the end of a line inside it, where a spreadsheet that expects another separator begins a cell.
package enum FormulaGuard {
    /// The text with an apostrophe before everything that would be computed.
    package static func guarded(_ text: String) -> String {
        edited(text) { piece, edited in
            edited.append("'")
            edited.append(contentsOf: piece)
        }
    }

    /// What ``guarded(_:)`` was given.
    package static func plain(_ text: String) -> String {
        edited(text) { piece, edited in edited.append(contentsOf: piece.first == "'" ? piece.dropFirst() : piece) }
    }

    /// Whether a spreadsheet would compute something in the text.
    static func isFormula(_ text: String) -> Bool { guarded(text) != text }

    /// The text with the pieces changed that are computed, but for apostrophes before them.
    private static func edited(
        _ text: String, _ change: (Substring.UnicodeScalarView, inout String.UnicodeScalarView) -> Void
    ) -> String {
        guard text.utf8.contains(where: mayMatter) else { return text }
        var edited = String.UnicodeScalarView(), rest = text.unicodeScalars[...]
        while !rest.isEmpty {
            let end = rest.firstIndex(where: isSeparator).map { rest.index(after: $0) } ?? rest.endIndex
            let piece = rest[..<end]
            if isComputed(piece.drop { $0 == "'" }) {
                change(piece, &edited)
            } else {
                edited.append(contentsOf: piece)
            }
            rest = rest[end...]
        }
        return String(edited)
    }

    /// Whether the first character that is seen, or a tab or carriage return before it, begins a formula.
    ///
    /// Full-width and small forms count, and what precedes them without being seen: marks, joiners, spaces.
    private static func isComputed(_ piece: Substring.UnicodeScalarView) -> Bool {
        for scalar in piece {
            if scalar == "\t" || scalar == "\r" || signs.contains(scalar) { return true }
            guard scalar == "\"" || isUnseen(scalar) else { return false }
        }
        return false
    }

    /// Whether an octet can be of a sign: those of ASCII, or the beginning of a longer one.
    private static func mayMatter(_ octet: UInt8) -> Bool {
        switch octet {
        case 0x09, 0x0D, 0x2B, 0x2D, 0x3D, 0x40, 0xE2, 0xEF: true
        default: false
        }
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        scalar == ";" || scalar == "," || scalar == "\t" || scalar == "\n" || scalar == "\r"
    }

    private static let signs: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{FE66}", "\u{FE62}", "\u{FE63}",
        "\u{FE6B}", "\u{2212}",
    ]

    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark, .format, .control, .spaceSeparator, .lineSeparator,
            .paragraphSeparator:
            true
        default: scalar.properties.isDefaultIgnorableCodePoint
        }
    }
}
