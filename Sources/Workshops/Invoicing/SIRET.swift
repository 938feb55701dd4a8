/// The number of one establishment of a legal person: its SIREN and five digits, the last of which checks the whole.
///
/// Source: code de commerce, art. R. 123-221. Spaces between the digits are left out: `900 000 019 00019`.
package struct SIRET: Hashable, Sendable, LosslessStringConvertible {
    /// Fourteen digits.
    package let description: String
    /// The legal person that the establishment belongs to.
    package let siren: SIREN

    /// Nil for anything but fourteen digits that begin with a SIREN and satisfy Luhn's sum.
    package init?(_ text: String) {
        let digits = text.utf8.filter { $0 != UInt8(ascii: " ") }
        guard digits.count == 14, digits.allSatisfy(CheckDigits.isDigit),
            let siren = SIREN(String(decoding: digits.prefix(9), as: UTF8.self)),
            CheckDigits.satisfyLuhn(digits) || Self.isOfThePost(digits, siren)
        else { return nil }
        description = String(decoding: digits, as: UTF8.self)
        self.siren = siren
    }

    /// La Poste has more establishments than Luhn's sum leaves room for: the plain sum of theirs is a multiple of 5.
    private static func isOfThePost(_ digits: [UInt8], _ siren: SIREN) -> Bool {
        siren.description == "356000000" && digits.reduce(0) { $0 + Int($1) - 0x30 }.isMultiple(of: 5)
    }
}
