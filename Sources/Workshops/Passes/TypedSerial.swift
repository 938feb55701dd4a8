/// A serial of several that somebody typed or scanned in one go, or what is wrong with that piece of what they typed.
package enum TypedSerial: Sendable, Equatable {
    case serial(PassSerial)
    case unreadable(String)
    /// A range that ends before it begins.
    case backwards(String)
    /// A range of more passes than anybody types at once.
    case tooLong(String, passes: Int)
    /// The ends of a range differ in more than the number at their end.
    case unlike(String)

    /// As many as a pile of a hundred chequebooks has.
    package static let longestRange = 1_000
}

extension TypedSerial {
    /// The serials of a text, in its order: between commas, semicolons or spaces, and ranges such as `PN00173-PN00175`.
    ///
    /// A serial may be written with spaces or a hyphen of its own where a pattern says so: what fits a pattern whole is one
    /// serial, so that no pass is ever taken for two, nor two for one. Where `orAny`, a serial need not fit any of them.
    package static func all(
        in text: String, patterns: [SerialPattern], orAny: Bool = false
    ) -> [TypedSerial] {
        if let serial = fitting(text, patterns) { return [.serial(serial)] }
        let parts = text.unicodeScalars.split { $0 == "," || $0 == ";" }.map { String(Substring($0)) }
        let pieces = parts.flatMap { part in
            fitting(part, patterns).map { [.serial($0)] } ?? words(of: part, patterns, orAny)
        }
        return pieces.isEmpty ? [.unreadable(text)] : pieces
    }

    /// The serial that a text is as a whole, where patterns say what one looks like.
    private static func fitting(_ text: String, _ patterns: [SerialPattern]) -> PassSerial? {
        patterns.isEmpty ? nil : PassSerial.read(text, patterns: patterns)
    }

    /// What stands between spaces; words that are a serial of a pattern only together are one.
    private static func words(of part: String, _ patterns: [SerialPattern], _ orAny: Bool) -> [TypedSerial] {
        let words = spaced(part)
        var found: [TypedSerial] = [], next = 0
        while next < words.count {
            let joined = (next..<min(words.count, next + longestSerial)).lazy.compactMap { last in
                fitting(words[next...last].joined(), patterns).map { ($0, last) }
            }.first
            if let (serial, last) = joined {
                found.append(.serial(serial))
                next = last + 1
            } else {
                found += word(words[next], patterns, orAny)
                next += 1
            }
        }
        return found
    }

    /// No serial is written in more words than that.
    private static let longestSerial = 8

    /// Words without the spaces around the hyphen of a range, which may be a dash.
    private static func spaced(_ part: String) -> [String] {
        let plain = part.replacing("–", with: "-").replacing("—", with: "-")
        return plain.replacing(/\s+-\s+/, with: "-").unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
            .map { String(Substring($0)) }
    }

    private static func word(_ word: String, _ patterns: [SerialPattern], _ orAny: Bool) -> [TypedSerial] {
        if let range = range(word, patterns) { return range }
        guard patterns.isEmpty || orAny, let serial = PassSerial(word) else { return [.unreadable(word)] }
        return [.serial(serial)]
    }

    /// The serials from one to another; nil when the text is no range.
    private static func range(_ word: String, _ patterns: [SerialPattern]) -> [TypedSerial]? {
        let hyphens = word.indices.filter { word[$0] == "-" }
        for hyphen in hyphens {
            let ends = [word[..<hyphen], word[word.index(after: hyphen)...]].map { end in
                patterns.isEmpty ? PassSerial(String(end)) : fitting(String(end), patterns)
            }
            guard let first = ends[0], let last = ends[1] else { continue }
            if let range = range(from: first, to: last, word) { return range }
            if !patterns.isEmpty { return [.unlike(word)] }
        }
        return nil
    }

    /// Nil when the two differ in more than the number at their end.
    private static func range(from first: PassSerial, to last: PassSerial, _ word: String) -> [TypedSerial]? {
        let (one, other) = (first.numbered, last.numbered)
        guard one.prefix == other.prefix, one.digits.count == other.digits.count, let from = Int(one.digits),
            let to = Int(other.digits)
        else { return nil }
        guard from <= to else { return [.backwards(word)] }
        guard to - from < longestRange else { return [.tooLong(word, passes: to - from + 1)] }
        return (from...to).map { number in
            let text = one.prefix + Digits.padded(number, to: one.digits.count)
            return PassSerial(text).map(TypedSerial.serial) ?? .unreadable(text)
        }
    }
}

extension PassSerial {
    /// What stands before the digits at its end, and these; at most so many as a number can have.
    fileprivate var numbered: (prefix: String, digits: String) {
        let digits = String(description.reversed().prefix { ("0"..."9").contains($0) }.prefix(15).reversed())
        return (String(description.dropLast(digits.count)), digits)
    }
}
