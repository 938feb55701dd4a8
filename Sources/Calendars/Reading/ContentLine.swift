/// One unfolded line of a calendar file: `NAME;PARAMETER=value:value` (RFC 5545 §3.1).
struct ContentLine {
    /// The line of the file where it begins, from 1.
    let number: Int
    /// Where it is among the bytes of the file.
    var range: Range<Int>
    /// Where its name ends.
    private(set) var nameEnd = 0
    /// False once a check has failed.
    var isUsable = true

    init(number: Int, range: Range<Int>) {
        self.number = number
        self.range = range
    }

    /// Finds the letters, digits and hyphens at the start, up to a colon or semicolon.
    mutating func findName(in bytes: [UInt8]) {
        nameEnd = range.lowerBound
        while nameEnd < range.upperBound, Self.isNamePart(bytes[nameEnd]) { nameEnd += 1 }
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        switch byte | 0x20 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): byte >= 0x40
        default: (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "-._".utf8.contains(byte)
        }
    }
}

/// What a line says, in its parts.
struct LineParts {
    struct Parameter {
        let name: String
        let value: String
    }

    /// In capitals.
    let name: String
    /// Names in capitals, values without quotation marks.
    let parameters: [Parameter]
    /// As it stands, escapes and all.
    let value: ArraySlice<UInt8>

    /// The parts, or nil for a line that is none.
    init?(_ line: ContentLine, in bytes: [UInt8]) {
        guard line.nameEnd > line.range.lowerBound, line.nameEnd < line.range.upperBound else { return nil }
        let rest = bytes[line.nameEnd..<line.range.upperBound]
        guard rest.first == UInt8(ascii: ":") || rest.first == UInt8(ascii: ";"),
            let colon = Self.firstUnquoted(UInt8(ascii: ":"), in: rest)
        else { return nil }
        name = String(decoding: bytes[line.range.lowerBound..<line.nameEnd], as: UTF8.self).uppercased()
        value = rest[(colon + 1)...]
        var parameters: [Parameter] = []
        var left = rest[..<colon].dropFirst()
        while !left.isEmpty {
            let end = Self.firstUnquoted(UInt8(ascii: ";"), in: left) ?? left.endIndex
            let pair = left[..<end].split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2 else { return nil }
            let value = pair[1].filter { $0 != UInt8(ascii: "\"") }
            parameters.append(
                Parameter(
                    name: String(decoding: pair[0], as: UTF8.self).uppercased(),
                    value: String(decoding: value, as: UTF8.self)))
            left = left[end...].dropFirst()
        }
        self.parameters = parameters
    }

    private static func firstUnquoted(_ wanted: UInt8, in bytes: ArraySlice<UInt8>) -> Int? {
        var isQuoted = false
        for index in bytes.indices {
            if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
            if bytes[index] == wanted, !isQuoted { return index }
        }
        return nil
    }

    /// The names of zones on the line: its TZID parameters, or its value when it is the name of a zone.
    var zones: [String] {
        guard name != "TZID" else { return [String(decoding: value, as: UTF8.self)] }
        return parameters.filter { $0.name == "TZID" }.map(\.value)
    }
}
