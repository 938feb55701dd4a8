/// Whole numbers written as ASCII digits of a fixed width.
package enum Digits {
    /// The number that these digits write, or nil when a byte is not `0`…`9`.
    package static func number(_ bytes: some Collection<UInt8>) -> Int? {
        guard !bytes.isEmpty, bytes.count <= 15 else { return nil }
        var value = 0
        for byte in bytes {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return value
    }

    /// A number as people type it: thousands may be set apart by spaces, `1 230`.
    package static func number(typed text: String) -> Int? {
        let groups = text.split(whereSeparator: \.isWhitespace)
        guard let first = groups.first, groups.count == 1 || first.utf8.count <= 3,
            groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
        else { return nil }
        return number(groups.joined().utf8)
    }

    /// The number with leading zeros up to `width` digits.
    package static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
