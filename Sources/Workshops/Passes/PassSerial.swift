/// What is printed on a pass: opaque text, without spaces, in capitals.
package struct PassSerial: Hashable, Sendable, LosslessStringConvertible {
    package let description: String

    /// The serial that is written so; nil when it is empty, longer than 40 characters, or has anything but letters,
    /// digits and `- . / _`.
    package init?(_ text: String) {
        let kept = text.unicodeScalars.filter { !$0.properties.isWhitespace }
        let serial = String(String.UnicodeScalarView(kept)).uppercased()
        guard (1...40).contains(serial.unicodeScalars.count), serial.unicodeScalars.allSatisfy(Self.isAllowed),
            serial.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
        else { return nil }
        description = serial
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "A"..."Z", "0"..."9", "-", ".", "/", "_": true
        default: false
        }
    }
}

extension PassSerial {
    /// The serial that somebody typed, or that a scanner typed for them.
    ///
    /// A scanner presses the keys of an American keyboard. Where the machine has a French one (AZERTY), the digits come
    /// out as `&é"'(-è_çà`, and A, Q, Z, W and M change places. What comes out so is put right: when it cannot be a
    /// serial as it stands, or is not of any of the patterns and would be once put right.
    package static func read(_ text: String, patterns: [SerialPattern]) -> PassSerial? {
        let fits = { (serial: PassSerial) in patterns.isEmpty || patterns.contains { $0.matches(serial) } }
        // Such a keyboard gives no digit without the shift key.
        let hasDigits = text.unicodeScalars.contains { ("0"..."9").contains($0) }
        let candidates = [text] + (hasDigits ? [] : [fromFrenchKeys(text)])
        return candidates.compactMap(PassSerial.init).first(where: fits)
    }

    private static func fromFrenchKeys(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { frenchKeys[$0] ?? $0 }))
    }

    /// What the keys of a French keyboard give, and what stands there on an American one.
    private static let frenchKeys: [Unicode.Scalar: Unicode.Scalar] = [
        "&": "1", "é": "2", "\"": "3", "'": "4", "(": "5", "-": "6", "è": "7", "_": "8", "ç": "9", "à": "0",
        "a": "q", "q": "a", "z": "w", "w": "z", ",": "m", "A": "Q", "Q": "A", "Z": "W", "W": "Z", "?": "M",
        ")": "-", ":": ".", "!": "/",
    ]
}

/// How an issuer writes its serials: `#` for a digit, `@` for a letter, anything else for itself.
package struct SerialPattern: Hashable, Sendable, LosslessStringConvertible {
    package let description: String

    /// Nil when no serial could match it.
    package init?(_ text: String) {
        let example = text.replacing("#", with: "0").replacing("@", with: "A")
        guard PassSerial(example)?.description == example else { return nil }
        description = text
    }

    package func matches(_ serial: PassSerial) -> Bool {
        let (pattern, text) = (Array(description.unicodeScalars), Array(serial.description.unicodeScalars))
        return pattern.count == text.count
            && zip(pattern, text).allSatisfy { pattern, scalar in
                switch pattern {
                case "#": ("0"..."9").contains(scalar)
                case "@": ("A"..."Z").contains(scalar)
                default: pattern == scalar
                }
            }
    }
}
