import Workshops

/// The number of an issued document (BT-1): `2021-0001`.
///
/// 1…20 characters of `A–Z a–z 0–9 + - _ /`: what the portal of public bodies takes, and BR-FR-02 allows.
package struct InvoiceNumber: Hashable, Sendable, LosslessStringConvertible {
    package let description: String

    package init?(_ text: String) {
        guard (1...20).contains(text.utf8.count), text.utf8.allSatisfy(Self.isAllowed) else { return nil }
        description = text
    }

    private static func isAllowed(_ character: UInt8) -> Bool {
        CheckDigits.isDigit(character) || CheckDigits.isLetter(character) || "+-_/".utf8.contains(character)
    }
}
