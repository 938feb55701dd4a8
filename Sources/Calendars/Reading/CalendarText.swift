import Foundation

/// A calendar file as unfolded lines (RFC 5545 §3.1), each checked as bytes.
///
/// Nothing here recurses, and nothing is kept of a line that failed a check.
struct CalendarText {
    static let largestFile = 2 * 1_024 * 1_024
    static let longestLine = 64 * 1_024

    /// The lines, one after the other.
    private(set) var bytes: [UInt8] = []
    private(set) var lines: [ContentLine] = []

    /// Reads the lines, which may end in LF alone and begin with a byte-order mark.
    init(_ file: Data, findings: inout FindingList) {
        guard file.count <= Self.largestFile else {
            findings.add(.tooLarge(bytes: file.count, limit: Self.largestFile))
            return
        }
        let source = [UInt8](file)
        bytes.reserveCapacity(source.count)
        var start = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var number = 0
        while start < source.count {
            number += 1
            let (end, control) = Self.lineEnd(in: source, from: start)
            if let control { findings.add(.controlCharacter(control), line: number) }
            var length = end - start
            while length > 0, source[start + length - 1] == UInt8(ascii: "\r") { length -= 1 }
            take(source[start..<start + length], number: number, isUsable: control == nil, findings: &findings)
            start = end + 1
        }
        close(findings: &findings)
        removeInvalid(findings: &findings)
    }

    /// Where the next LF or the file's end is, and the first control character before it.
    private static func lineEnd(in source: [UInt8], from start: Int) -> (end: Int, control: Int?) {
        var control: Int?
        var index = start
        while index < source.count {
            let byte = source[index]
            if byte < 0x20 || byte >= 0x7F {
                if byte == UInt8(ascii: "\n") { break }
                let previous = index > start ? source[index - 1] : 0
                if control == nil, byte != UInt8(ascii: "\r") || !endsLine(index, in: source),
                    String.isControl(byte, after: previous)
                {
                    control = Int(byte)
                }
            }
            index += 1
        }
        return (index, control)
    }

    /// Whether a CR stands before a line's end, as it must.
    private static func endsLine(_ index: Int, in source: [UInt8]) -> Bool {
        guard index + 1 < source.count else { return true }
        return source[index + 1] == UInt8(ascii: "\n") || source[index + 1] == UInt8(ascii: "\r")
    }

    /// Adds a physical line, to the line before when it begins with white space.
    private mutating func take(
        _ content: ArraySlice<UInt8>, number: Int, isUsable: Bool, findings: inout FindingList
    ) {
        guard let first = content.first else { return }
        let isContinuation = first == UInt8(ascii: " ") || first == UInt8(ascii: "\t")
        if !isContinuation || lines.isEmpty {
            close(findings: &findings)
            lines.append(ContentLine(number: number, range: bytes.count..<bytes.count))
        }
        guard isUsable else {
            lines[lines.count - 1].isUsable = false
            return
        }
        bytes += isContinuation ? content.dropFirst() : content
    }

    /// Ends the last line.
    private mutating func close(findings: inout FindingList) {
        guard var line = lines.popLast() else { return }
        line.range = line.range.lowerBound..<bytes.count
        if line.range.count > Self.longestLine {
            findings.add(.lineTooLong(octets: line.range.count, limit: Self.longestLine), line: line.number)
            line.isUsable = false
        }
        line.findName(in: bytes)
        lines.append(line)
    }

    /// Sets aside the lines that are not UTF-8.
    ///
    /// A character may be folded in two, so that only unfolded lines can be judged.
    private mutating func removeInvalid(findings: inout FindingList) {
        guard (try? UTF8Span(validating: bytes.span)) == nil else { return }
        for index in lines.indices where lines[index].isUsable {
            guard String(validating: bytes[lines[index].range], as: UTF8.self) == nil else { continue }
            findings.add(.notUTF8, line: lines[index].number)
            lines[index].isUsable = false
        }
    }
}
