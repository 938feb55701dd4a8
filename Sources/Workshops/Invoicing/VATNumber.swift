/// The number of a French body for value added tax: `FR`, a key of two characters, a SIREN.
///
/// Source: code général des impôts, annexe III, art. 95; a key of digits is (12 + 3 × SIREN mod 97) mod 97. In keys with
/// letters, which are not in use yet, nothing is checked. Spaces are left out: `FR 25 900 000 019`.
package struct VATNumber: Hashable, Sendable, LosslessStringConvertible {
    /// Thirteen characters.
    package let description: String

    package init?(_ text: String) {
        let characters = text.utf8.filter { $0 != UInt8(ascii: " ") }
        guard characters.count == 13, characters.starts(with: "FR".utf8),
            let siren = SIREN(String(decoding: characters.dropFirst(4), as: UTF8.self))
        else { return nil }
        let key = characters[2..<4]
        if key.allSatisfy(CheckDigits.isDigit) {
            let remainder = CheckDigits.remainderBy97(siren.description.utf8)
            guard Digits.number(key) == (12 + 3 * remainder) % 97 else { return nil }
        } else {
            guard key.allSatisfy({ CheckDigits.isDigit($0) || CheckDigits.isCapital($0) }) else { return nil }
        }
        description = String(decoding: characters, as: UTF8.self)
    }
}
