/// What somebody is found by in texts that others wrote: their names, their e-mail address, their telephone number, the
/// street and number of their postal address.
package struct PersonTrace: Sendable {
    private let familyName: [String]
    private let givenName: [String]
    private let email: String?
    /// The digits, without the zeros in front.
    private let telephone: String?
    /// The words of a line with a number in it; empty without one.
    private let street: [String]
    /// In octets; what is shorter is not looked into, as most texts are.
    private let shortest: Int

    package init(_ person: Person) {
        familyName = Self.words(person.familyName)
        givenName = Self.words(person.givenName)
        email = person.email?.description.lowercased()
        telephone = person.telephone.map { String(Self.number($0.description).drop { $0 == "0" }) }
        let line = person.postalAddress?.lines.dropLast().last { $0.utf8.contains { (0x30...0x39).contains($0) } }
        street = line.map(Self.words) ?? []
        let name = familyName.reduce(0) { $0 + $1.unicodeScalars.count }
        shortest = [name, email?.utf8.count, telephone?.utf8.count, line?.utf8.count].compactMap(\.self).min() ?? 0
    }

    /// Whether a text is about them: it has both names, the address or the number.
    package func isNamed(in text: String) -> Bool {
        mayBeNamed(in: text) && (Self.words(text).contains(givenName) && hasFamilyName(text) || hasContact(text))
    }

    /// The same, or the family name alone, which others may have, too.
    package func mayBeNamed(in text: String) -> Bool {
        text.utf8.count >= shortest && (hasFamilyName(text) || hasContact(text))
    }

    private func hasFamilyName(_ text: String) -> Bool {
        guard let longest = familyName.max(by: { $0.utf8.count < $1.utf8.count }) else { return false }
        // Most texts are without accents: to look for octets is faster than to take their words apart.
        if text.utf8.allSatisfy({ $0 < 0x80 }), !text.utf8.map(Self.lower).contains(longest.utf8) { return false }
        return Self.words(text).contains(familyName)
    }

    private static func lower(_ octet: UInt8) -> UInt8 { (0x41...0x5A).contains(octet) ? octet | 0x20 : octet }

    private func hasContact(_ text: String) -> Bool {
        if let email, text.utf8.contains(UInt8(ascii: "@")), text.lowercased().utf8.contains(email.utf8) { return true }
        if let telephone, Self.number(text).utf8.contains(telephone.utf8) { return true }
        return street.count > 1 && Self.words(text).contains(street)
    }

    /// What stands between signs of any kind, however it is written.
    private static func words(_ text: String) -> [String] {
        FoldedText(text).words.flatMap { word in
            word.unicodeScalars.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
                .map { String($0) }
        }
    }

    /// A text without what people put between the digits of a number.
    private static func number(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { !" .-/()\u{A0}\u{202F}\u{2010}\u{2011}".unicodeScalars.contains($0) }))
    }
}
