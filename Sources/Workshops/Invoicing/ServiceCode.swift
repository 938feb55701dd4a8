/// The code of the service of a public body that an invoice goes to, as the directory of the portal has it.
///
/// 1…100 characters of `A–Z a–z 0–9 - _ .`: what an electronic address may hold (BR-FR-23, BR-FR-25).
package struct ServiceCode: Hashable, Sendable, LosslessStringConvertible {
    package let description: String

    package init?(_ text: String) {
        guard (1...100).contains(text.utf8.count), text.utf8.allSatisfy(Self.isAllowed) else { return nil }
        description = text
    }

    private static func isAllowed(_ character: UInt8) -> Bool {
        CheckDigits.isDigit(character) || CheckDigits.isLetter(character) || "-_.".utf8.contains(character)
    }
}
