import Foundation

/// Decodes the body of a part of an e-mail (RFC 2045 §6).
struct MailDecoder {
    let bytes: [UInt8]

    /// The calendar of a part in UTF-8, or nil and a finding.
    func content(of part: MailPart, findings: inout FindingList) -> Data? {
        let encoding = part.encoding?.value.lowercased().filter { $0 != " " && $0 != "\t" } ?? "7bit"
        let charset = part.parameter("charset")?.lowercased() ?? "utf-8"
        let latin = ["iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1"]
        guard latin.contains(charset) || ["utf-8", "utf8", "us-ascii", "ascii"].contains(charset) else {
            findings.add(.unreadable(property: "Content-Type"), line: part.type?.line)
            return nil
        }
        var decoded: [UInt8]?
        switch encoding {
        case "base64": decoded = base64(part, findings: &findings)
        case "quoted-printable": decoded = quotedPrintable(part, findings: &findings)
        case "7bit", "8bit", "binary": decoded = Array(bytes[part.body])
        default: findings.add(.unreadable(property: "Content-Transfer-Encoding"), line: part.encoding?.line)
        }
        guard let decoded else { return nil }
        let limit = CalendarText.largestFile
        if decoded.count <= limit {
            let content = latin.contains(charset) ? Self.fromLatin(decoded) : decoded
            if content.count <= limit { return Data(content) }
        }
        findings.add(.tooLarge(bytes: decoded.count, limit: limit), line: part.bodyLine)
        return nil
    }

    private static func fromLatin(_ latin: [UInt8]) -> [UInt8] {
        var content: [UInt8] = []
        content.reserveCapacity(latin.count)
        for byte in latin {
            if byte < 0x80 {
                content.append(byte)
            } else {
                content.append(0xC0 | byte >> 6)
                content.append(0x80 | byte & 0x3F)
            }
        }
        return content
    }

    private func base64(_ part: MailPart, findings: inout FindingList) -> [UInt8]? {
        var content: [UInt8] = []
        var (bits, count, padding) = (0, 0, 0)
        var number = part.bodyLine
        var last = number
        for byte in bytes[part.body] {
            if byte == UInt8(ascii: "\n") {
                number += 1
            } else if byte == UInt8(ascii: "=") {
                padding += 1
            } else if let sextet = Self.sextet(byte), padding == 0 {
                bits = (bits << 6 | sextet) & 0xFFF
                count += 1
                last = number
                switch count % 4 {
                case 0: content.append(UInt8(truncatingIfNeeded: bits))
                case 2: content.append(UInt8(truncatingIfNeeded: bits >> 4))
                case 3: content.append(UInt8(truncatingIfNeeded: bits >> 2))
                default: break
                }
            } else if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t"), byte != UInt8(ascii: "\r") {
                findings.add(.unreadable(property: "base64"), line: number)
                return nil
            }
        }
        // One sextet alone is no octet: the text was cut.
        guard count % 4 != 1, padding <= 2 else {
            findings.add(.unreadable(property: "base64"), line: last)
            return nil
        }
        return content
    }

    private static func sextet(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte) - 65
        case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte) - 71
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) + 4
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }

    private func quotedPrintable(_ part: MailPart, findings: inout FindingList) -> [UInt8]? {
        var content: [UInt8] = []
        for line in MailLines(bytes, in: part.body, from: part.bodyLine) {
            var text = bytes[line.range]
            // White space at the end has been added on the way (RFC 2045 §6.7, rule 3).
            while let last = text.last, last == 0x20 || last == 0x09 { text.removeLast() }
            let isSoft = text.last == UInt8(ascii: "=")
            if isSoft { text.removeLast() }
            while let byte = text.popFirst() {
                guard byte == UInt8(ascii: "=") else {
                    content.append(byte)
                    continue
                }
                let digits = text.prefix(2)
                guard digits.count == 2, digits.first != UInt8(ascii: "+"),
                    let octet = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
                else {
                    findings.add(.unreadable(property: "quoted-printable"), line: line.number)
                    return nil
                }
                content.append(octet)
                text = text.dropFirst(2)
            }
            if !isSoft { content += [0x0D, 0x0A] }
        }
        return content
    }
}
