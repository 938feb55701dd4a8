/// A telephone number, as one reads it out in France: `06 12 34 56 78`, from abroad `00 41 22 123 45 67` without `+`.
///
/// Reads digits with spaces, points, hyphens, slashes and brackets between them, after `+` or `00` with the country.
/// Numbers of France have ten digits; others eight to fifteen with the country ([ITU-T E.164](https://www.itu.int/rec/T-REC-E.164)).
/// Spreadsheets that take them for quantities drop the `0` or the `+` before: nine digits, or eleven that begin with 33,
/// cannot be anything else.
package struct TelephoneNumber: Hashable, Sendable, LosslessStringConvertible {
    package let description: String

    package init?(_ text: String) {
        var digits: [UInt8] = [], isInternational = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "0"..."9": digits.append(UInt8(scalar.value))
            case "+" where digits.isEmpty && !isInternational: isInternational = true
            case " ", "\u{A0}", "\u{202F}", ".", "-", "\u{2010}", "\u{2011}", "/", "(", ")": continue
            default: return nil
            }
        }
        if !isInternational, digits.starts(with: Self.abroad) {
            digits.removeFirst(2)
            isInternational = true
        }
        if !isInternational, digits.count == 11, digits.starts(with: Self.france) { isInternational = true }
        if isInternational, digits.starts(with: Self.france) {
            digits.removeFirst(2)
            // `+33 (0)6 12…` is written often.
            digits = digits.first == Self.zero ? digits : [Self.zero] + digits
            isInternational = false
        }
        if isInternational {
            guard (8...15).contains(digits.count), digits[0] != Self.zero else { return nil }
            digits = Self.abroad + digits
        } else {
            if digits.count == 9, digits[0] != Self.zero { digits = [Self.zero] + digits }
            guard digits.count == 10, digits[0] == Self.zero, digits[1] != Self.zero else { return nil }
        }
        description = Self.pairs(digits)
    }

    private static func pairs(_ digits: [UInt8]) -> String {
        stride(from: 0, to: digits.count, by: 2)
            .map { String(decoding: digits[$0..<min($0 + 2, digits.count)], as: UTF8.self) }
            .joined(separator: " ")
    }

    private static let zero = UInt8(ascii: "0")
    private static let abroad = Array("00".utf8)
    private static let france = Array("33".utf8)
}
