/// The number of a bank account (ISO 13616): a country, two check digits, up to thirty characters.
///
/// Spaces are left out: `FR76 3000 1007 9412 3456 7890 185`.
package struct IBAN: Hashable, Sendable, LosslessStringConvertible {
    /// 15…34 characters.
    package let description: String

    /// Nil unless the remainder by 97, with the first four characters put last, is 1.
    package init?(_ text: String) {
        let characters = text.utf8.filter { $0 != UInt8(ascii: " ") }
        guard (15...34).contains(characters.count), characters.prefix(2).allSatisfy(CheckDigits.isCapital),
            characters[2..<4].allSatisfy(CheckDigits.isDigit),
            characters.allSatisfy({ CheckDigits.isDigit($0) || CheckDigits.isCapital($0) }),
            CheckDigits.remainderBy97(characters.dropFirst(4) + characters.prefix(4)) == 1
        else { return nil }
        description = String(decoding: characters, as: UTF8.self)
    }
}
