/// A short name that never changes: `crolles`, `formateur-a`.
///
/// 1…40 of `a`–`z`, `0`–`9` and single hyphens between them, so that it can name a file.
package struct Identifier: Hashable, Comparable, Sendable, LosslessStringConvertible {
    package let description: String

    package init?(_ text: String) {
        let words = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard (1...40).contains(text.utf8.count), words.allSatisfy({ !$0.isEmpty }) else { return nil }
        guard words.joined().allSatisfy(Self.isAllowed) else { return nil }
        description = text
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    package static func < (left: Identifier, right: Identifier) -> Bool { left.description < right.description }
}
