/// The lines of an e-mail file, one after the other; they may end in LF alone.
struct MailLines: Sequence, IteratorProtocol {
    struct Line {
        /// From 1.
        let number: Int
        /// Without its end.
        let range: Range<Int>
        /// Where the next begins.
        let next: Int
    }

    private let bytes: [UInt8]
    private var start: Int
    private let limit: Int
    private var number: Int

    /// All lines, or those of a range that begins with the line of that number.
    init(_ bytes: [UInt8], in range: Range<Int>? = nil, from number: Int = 1) {
        self.bytes = bytes
        start = range?.lowerBound ?? 0
        limit = range?.upperBound ?? bytes.count
        self.number = number - 1
    }

    mutating func next() -> Line? {
        guard start < limit else { return nil }
        var end = start
        while end < limit, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        let hasReturn = end > start && bytes[end - 1] == UInt8(ascii: "\r")
        defer { start = end + 1 }
        number += 1
        return Line(number: number, range: start..<(hasReturn ? end - 1 : end), next: end < limit ? end + 1 : limit)
    }
}
