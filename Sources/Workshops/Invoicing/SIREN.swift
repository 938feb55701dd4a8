/// The number of a legal person in the French register: nine digits, the last of which checks the others.
///
/// Source: code de commerce, art. R. 123-221. Spaces between the digits are left out: `900 000 019`.
package struct SIREN: Hashable, Sendable, LosslessStringConvertible {
    /// Nine digits.
    package let description: String

    /// Nil for anything but nine digits that satisfy Luhn's sum.
    package init?(_ text: String) {
        let digits = text.utf8.filter { $0 != UInt8(ascii: " ") }
        guard digits.count == 9, digits.allSatisfy(CheckDigits.isDigit), CheckDigits.satisfyLuhn(digits)
        else { return nil }
        description = String(decoding: digits, as: UTF8.self)
    }
}
