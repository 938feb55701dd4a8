/// What somebody is looked for by: part of their names, in any order and however they are written, of their e-mail
/// address, or of their telephone number.
package struct PersonSearch: Sendable, Equatable {
    /// As it was typed.
    package let text: String
    private let words: [String]
    /// The digits of a telephone number, from the zero on; nil when it cannot be part of one.
    private let digits: String?

    /// Nil when there is nothing in it to look for.
    package init?(_ text: String) {
        words = FoldedText(text).words
        guard !words.isEmpty else { return nil }
        self.text = text
        digits = Self.digits(text)
    }

    /// Whether it is somebody who is looked for.
    package func finds(_ person: Person) -> Bool {
        isNamed(person) || hasAddress(person) || hasNumber(person)
    }

    /// Whether each word is near to one of their names, by a slip: `Estiene` to `Estienne`.
    package func isNear(_ person: Person) -> Bool {
        let names = FoldedText(person.familyName).words + FoldedText(person.givenName).words
        return words.allSatisfy { !$0.meant(among: names).isEmpty }
    }

    /// Each word is part of one of their names; or all are, as one word, of both names together.
    private func isNamed(_ person: Person) -> Bool {
        let family = FoldedText(person.familyName).words.joined(), given = FoldedText(person.givenName).words.joined()
        let whole = words.joined().utf8
        return words.allSatisfy { family.utf8.contains($0.utf8) || given.utf8.contains($0.utf8) }
            || (family + given).utf8.contains(whole) || (given + family).utf8.contains(whole)
    }

    private func hasAddress(_ person: Person) -> Bool {
        guard let email = person.email, !text.utf8.contains(UInt8(ascii: " ")) else { return false }
        return email.description.lowercased().utf8.contains(text.lowercased().utf8)
    }

    private func hasNumber(_ person: Person) -> Bool {
        guard let digits, let telephone = person.telephone else { return false }
        return telephone.description.utf8.filter { $0 != UInt8(ascii: " ") }.contains(Array(digits.utf8))
    }

    /// Two digits at least, with what people put between them; `+33` is a zero.
    private static func digits(_ text: String) -> String? {
        if let whole = TelephoneNumber(text) { return whole.description.replacing(" ", with: "") }
        let between = Set(" \u{A0}\u{202F}.-\u{2010}\u{2011}/()".unicodeScalars)
        let kept = text.unicodeScalars.filter { !between.contains($0) }
        guard kept.count > 1, kept.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
        return String(String.UnicodeScalarView(kept))
    }
}
