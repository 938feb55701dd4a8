import Foundation

/// Finds the calendar that an e-mail carries (RFC 2045, RFC 2046, RFC 6047).
///
/// Lines may end in LF. Nothing here recurses: parts wait in a list, and their number and depth are bounded.
struct MailReader {
    static let largestFile = 8 * 1_024 * 1_024
    static let mostParts = 100
    static let deepest = 6

    /// The first calendar in it; nil when there is none.
    private(set) var calendar: Data?

    private struct Part {
        let lines: ArraySlice<ArraySlice<UInt8>>
        let depth: Int
    }

    init(_ file: Data, findings: inout FindingList) {
        guard file.count <= Self.largestFile else {
            findings.add(.tooLarge(bytes: file.count, limit: Self.largestFile))
            return
        }
        let lines = Array(file).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            line.last == UInt8(ascii: "\r") ? line.dropLast() : line
        }
        var waiting = [Part(lines: lines[...], depth: 0)], met = 0
        while calendar == nil, let part = waiting.popLast() {
            met += 1
            guard met <= Self.mostParts else {
                findings.add(.tooManyParts(limit: Self.mostParts))
                return
            }
            let headers = Headers(part.lines)
            let body = part.lines.dropFirst(headers.lineCount)
            if headers.type == "text/calendar" || headers.type == "application/ics" {
                calendar = headers.decoded(body)
                if calendar == nil { findings.add(.unreadablePart, line: body.startIndex + 1) }
            } else if headers.type.hasPrefix("multipart/"), let boundary = headers.boundary, !boundary.isEmpty {
                guard part.depth < Self.deepest else {
                    findings.add(.tooDeep(limit: Self.deepest), line: part.lines.startIndex + 1)
                    return
                }
                waiting += Self.parts(of: body, boundary).reversed().map { Part(lines: $0, depth: part.depth + 1) }
            }
        }
    }

    /// Whether a file begins like an e-mail rather than like a calendar.
    static func isMail(_ file: Data) -> Bool {
        let start = String(decoding: file.prefix(64), as: UTF8.self).uppercased()
        return !start.trimmingCharacters(in: .whitespacesAndNewlines.union(["\u{FEFF}"])).hasPrefix("BEGIN:")
            && start.contains(":")
    }

    /// What lies between the boundaries (RFC 2046 §5.1.1).
    private static func parts(
        of body: ArraySlice<ArraySlice<UInt8>>, _ boundary: String
    ) -> [ArraySlice<ArraySlice<UInt8>>] {
        let delimiter = Array("--\(boundary)".utf8)
        var parts: [ArraySlice<ArraySlice<UInt8>>] = [], start: Int?
        for index in body.indices where body[index].starts(with: delimiter) {
            let rest = body[index].dropFirst(delimiter.count)
            let isClosing = rest.starts(with: Array("--".utf8))
            guard isClosing || rest.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { continue }
            if let start, parts.count <= mostParts { parts.append(body[start..<index]) }
            start = isClosing ? nil : index + 1
        }
        // The last part of a mail that was cut short.
        if let start { parts.append(body[start...]) }
        return parts
    }
}

/// The headers of a part that say what it is.
private struct Headers {
    /// How many lines they take, with the empty one that ends them.
    let lineCount: Int
    /// In small letters; plain text when there is none.
    private(set) var type = "text/plain"
    private(set) var boundary: String?
    private var charset = "utf-8"
    private var encoding = "7bit"

    init(_ lines: ArraySlice<ArraySlice<UInt8>>) {
        let end = lines.firstIndex { $0.isEmpty } ?? lines.endIndex
        lineCount = min(lines.count, end - lines.startIndex + 1)
        var unfolded: [String] = []
        for line in lines[..<end].prefix(500) {
            let text = String(decoding: line.prefix(2_000), as: UTF8.self)
            if text.hasPrefix(" ") || text.hasPrefix("\t"), !unfolded.isEmpty {
                unfolded[unfolded.count - 1] += text
            } else {
                unfolded.append(text)
            }
        }
        for header in unfolded {
            let parts = header.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let value = parts[1].trimmingCharacters(in: .whitespaces)
            switch parts[0].lowercased() {
            case "content-type": take(type: value)
            case "content-transfer-encoding": encoding = value.lowercased()
            default: break
            }
        }
    }

    private mutating func take(type value: String) {
        let parts = value.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
        type = parts.first?.lowercased() ?? type
        for part in parts.dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2 else { continue }
            let text = pair[1].trimmingCharacters(in: .whitespaces.union(["\""]))
            switch pair[0].lowercased() {
            case "boundary": boundary = text
            case "charset": charset = text.lowercased()
            default: break
            }
        }
    }

    /// The bytes of a part in UTF-8; nil when they cannot be read.
    func decoded(_ body: ArraySlice<ArraySlice<UInt8>>) -> Data? {
        let bytes: Data? =
            switch encoding {
            case "base64": Data(base64Encoded: Data(body.joined()), options: .ignoreUnknownCharacters)
            case "quoted-printable": Self.unquoted(body)
            default: Data(body.joined(separator: Array("\r\n".utf8)))
            }
        guard let bytes, ["iso-8859-1", "latin1", "windows-1252", "iso-8859-15"].contains(charset) else { return bytes }
        return String(data: bytes, encoding: .windowsCP1252).map { Data($0.utf8) }
    }

    /// RFC 2045 §6.7.
    private static func unquoted(_ lines: ArraySlice<ArraySlice<UInt8>>) -> Data {
        var bytes: [UInt8] = []
        for line in lines {
            var rest = line[...]
            while let last = rest.last, last == 0x20 || last == 0x09 { rest = rest.dropLast() }
            let isSoft = rest.last == UInt8(ascii: "=")
            if isSoft { rest = rest.dropLast() }
            while let byte = rest.first {
                rest = rest.dropFirst()
                let pair = rest.prefix(2)
                if byte == UInt8(ascii: "="), pair.count == 2,
                    let octet = UInt8(String(decoding: pair, as: UTF8.self), radix: 16)
                {
                    bytes.append(octet)
                    rest = rest.dropFirst(2)
                } else {
                    bytes.append(byte)
                }
            }
            if !isSoft { bytes += "\r\n".utf8 }
        }
        return Data(bytes)
    }
}
