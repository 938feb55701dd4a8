import Foundation

/// Finds the calendar in an e-mail (RFC 2045, RFC 2046), in one pass over its lines.
///
/// Nothing recurses: the boundaries that are open lie on a stack of at most six.
struct MailReader {
    static let largestMail = 8 * 1_024 * 1_024
    static let deepest = 6
    static let mostParts = 100
    private static let longestField = 64 * 1_024

    private(set) var findings = FindingList()
    private var bytes: [UInt8] = []
    private var boundaries: [[UInt8]] = []
    private var part: MailPart? = MailPart()
    private var parts = 1
    private var isInHead = true
    /// The field that the next line may go on with.
    private var field: WritableKeyPath<MailPart, MailPart.Field?>?
    private var calendars: [MailPart] = []

    /// The calendar in UTF-8, or nil and findings.
    mutating func calendar(in mail: [UInt8]) -> Data? {
        guard mail.count <= Self.largestMail else {
            findings.add(.tooLarge(bytes: mail.count, limit: Self.largestMail))
            return nil
        }
        bytes = mail
        for line in MailLines(mail) {
            if !boundaries.isEmpty, let boundary = boundary(line) {
                close(line, boundary)
            } else if isInHead {
                readHead(line)
            }
            guard parts <= Self.mostParts, findings.isEmpty else { return nil }
        }
        endPart(at: mail.count)
        let calendar = calendars.first { $0.mediaType == "text/calendar" } ?? calendars.first
        guard let calendar else {
            findings.add(.notACalendar)
            return nil
        }
        return MailDecoder(bytes: bytes).content(of: calendar, findings: &findings)
    }

    /// Which of the open boundaries a line is, the innermost first, and whether it is the last of its kind.
    private func boundary(_ line: MailLines.Line) -> (depth: Int, isLast: Bool)? {
        let text = bytes[line.range]
        guard text.starts(with: "--".utf8) else { return nil }
        for depth in boundaries.indices.reversed() where text.dropFirst(2).starts(with: boundaries[depth]) {
            let rest = text.dropFirst(2 + boundaries[depth].count)
            let isLast = rest.starts(with: "--".utf8)
            // Mail servers may add white space (RFC 2046 §5.1.1); anything else is another boundary.
            if (isLast ? rest.dropFirst(2) : rest).allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return (depth, isLast) }
        }
        return nil
    }

    private mutating func close(_ line: MailLines.Line, _ boundary: (depth: Int, isLast: Bool)) {
        endPart(at: line.range.lowerBound)
        boundaries.removeSubrange((boundary.depth + (boundary.isLast ? 0 : 1))...)
        // After the last part comes text that nobody reads.
        part = boundary.isLast ? nil : MailPart()
        isInHead = !boundary.isLast
        field = nil
        guard !boundary.isLast else { return }
        parts += 1
        if parts > Self.mostParts { findings.add(.tooManyComponents(limit: Self.mostParts), line: line.number) }
    }

    private mutating func readHead(_ line: MailLines.Line) {
        let text = bytes[line.range]
        guard let first = text.first else { return endHead(line) }
        if first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") {
            guard let field, let octets = part?[keyPath: field]?.value.utf8.count else { return }
            guard octets + text.count <= Self.longestField else {
                findings.add(.lineTooLong(octets: octets + text.count, limit: Self.longestField), line: line.number)
                return
            }
            part?[keyPath: field]?.value += String(decoding: text, as: UTF8.self)
            return
        }
        field = nil
        guard let colon = text.prefix(64).firstIndex(of: UInt8(ascii: ":")) else { return }
        let name = String(decoding: text[..<colon], as: UTF8.self).lowercased()
        let value = text[(colon + 1)...]
        switch name.filter({ $0 != " " }) {
        case "content-type": field = \.type
        case "content-transfer-encoding": field = \.encoding
        default: return
        }
        guard value.count <= Self.longestField else {
            findings.add(.lineTooLong(octets: value.count, limit: Self.longestField), line: line.number)
            return
        }
        // Of two, the first counts.
        guard let path = field, part?[keyPath: path] == nil else { return field = nil }
        part?[keyPath: path] = MailPart.Field(line: line.number, value: String(decoding: value, as: UTF8.self))
    }

    private mutating func endHead(_ line: MailLines.Line) {
        isInHead = false
        field = nil
        part?.body = line.next..<bytes.count
        part?.bodyLine = line.number + 1
        guard let type = part?.type, part?.mediaType.hasPrefix("multipart/") == true else { return }
        // At most 70 octets (RFC 2046 §5.1.1); some programs write more.
        guard let boundary = part?.parameter("boundary"), (1...200).contains(boundary.utf8.count) else {
            findings.add(.unreadable(property: "Content-Type"), line: type.line)
            return
        }
        guard boundaries.count < Self.deepest else {
            findings.add(.tooDeep(limit: Self.deepest), line: type.line)
            return
        }
        boundaries.append(Array(boundary.utf8))
        // Before its first part comes text that nobody reads.
        part = nil
    }

    private mutating func endPart(at end: Int) {
        if var part, !isInHead, ["text/calendar", "application/ics"].contains(part.mediaType) {
            part.body = min(part.body.lowerBound, end)..<end
            calendars.append(part)
        }
        part = nil
    }
}
