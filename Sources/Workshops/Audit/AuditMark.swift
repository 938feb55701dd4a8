/// A row of the audit as papers name it: whoever holds one can tell that the rows up to there were not written anew.
///
/// `41 3fa9 c2d1 77e0 91ab`: the number of the row, and the first sixteen digits of its hash. To find other rows that come
/// to the same digits would take 2⁶⁴ attempts.
package struct AuditMark: Sendable, Hashable {
    /// 1….
    package let row: Int
    /// Sixteen lower-case hexadecimal digits.
    package let digits: String

    /// The mark of a row with a hash of that many digits, or more; nil for other texts.
    package init?(row: Int, hash: String) {
        let digits = String(hash.prefix(Self.length))
        guard row >= 1, digits.utf8.count == Self.length, digits.utf8.allSatisfy(Self.isDigit) else { return nil }
        self.row = row
        self.digits = digits
    }

    private static let length = 16

    private static func isDigit(_ octet: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(octet)
            || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(octet)
    }
}

extension AuditMark: LosslessStringConvertible {
    package var description: String { "\(row) \(grouped)" }

    /// `3fa9 c2d1 77e0 91ab`.
    package var grouped: String {
        stride(from: 0, to: digits.count, by: 4).map { String(digits.dropFirst($0).prefix(4)) }.joined(separator: " ")
    }

    /// Reads it as somebody types it from a paper, with spaces and points or without.
    package init?(_ text: String) {
        let words = text.lowercased().split { " \u{A0},.".contains($0) }
        guard let first = words.first, let row = Int(first) else { return nil }
        let digits = words.dropFirst().joined()
        guard digits.utf8.count == Self.length else { return nil }
        self.init(row: row, hash: digits)
    }
}
