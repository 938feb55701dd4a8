extension TableFormat {
    /// Finds out how a table is written, from its octets up to that many lines, which may be all.
    ///
    /// A file with a byte order mark, or that is UTF-8 throughout, is UTF-8; another one is Windows-1252. One with
    /// letters of both is neither: it was put together by a program that mistook one for the other. Between cells is
    /// what the first line has most of, outside quotes.
    ///
    /// - Throws: ``TableProblem``, or what `more` throws.
    package init(detecting more: () throws -> [UInt8], lines limit: Int = .max) throws {
        var text = TextCheck(), lines = Lines(), start: [UInt8] = [], fault: Int?, isWhole = false
        while lines.count <= limit {
            let part = try more()
            isWhole = part.isEmpty
            guard !isWhole else { break }
            if start.count < 4 { start += part.prefix(4 - start.count) }
            for octet in part {
                if !text.takes(octet), fault == nil { fault = lines.line }
                lines.read(octet)
            }
        }
        if isWhole, text.isWithinLetter { fault = fault ?? lines.line }
        guard !start.isEmpty else { throw TableProblem(line: 1, .empty) }
        guard !Self.workbooks.contains(where: start.starts) else { throw TableProblem(line: 1, .workbook) }
        guard !Self.wideMarks.contains(where: start.starts) else { throw TableProblem(line: 1, .mixedEncodings) }
        let hasMark = start.starts(with: TableWriter.mark)
        if let fault, hasMark || text.letters > 0 { throw TableProblem(line: fault, .mixedEncodings) }
        self.init(separator: lines.separator, encoding: fault == nil ? .utf8 : .windows1252)
    }

    /// How the files of Excel and LibreOffice begin: ZIP, and Microsoft's compound files.
    private static let workbooks: [[UInt8]] = [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0]]
    /// The byte order marks of UTF-16.
    private static let wideMarks: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF]]
}

/// Counts lines, and separators outside quotes in the first line that holds something.
private struct Lines {
    /// Of the file, from 1; CRLF ends one.
    private(set) var line = 1
    /// Those that ended outside quotes.
    private(set) var count = 0
    private var separators = [0, 0, 0]
    private var isQuoted = false
    private var hasText = false
    private var isFirstOver = false
    private var isAfterReturn = false

    mutating func read(_ octet: UInt8) {
        switch octet {
        case 0x0A where isAfterReturn: isAfterReturn = false
        case 0x0A, 0x0D:
            line += 1
            isAfterReturn = octet == 0x0D
            guard !isQuoted else { return }
            count += 1
            isFirstOver = isFirstOver || hasText
        default:
            isAfterReturn = false
            hasText = true
            if octet == 0x22 { isQuoted.toggle() }
            guard !isFirstOver, !isQuoted else { return }
            switch octet {
            case TableSeparator.semicolon.rawValue: separators[0] += 1
            case TableSeparator.comma.rawValue: separators[1] += 1
            case TableSeparator.tab.rawValue: separators[2] += 1
            default: break
            }
        }
    }

    /// The most frequent; the semicolon where none is.
    var separator: TableSeparator {
        let most = separators.max() ?? 0
        return separators.firstIndex(of: most).map { TableSeparator.allCases[$0] } ?? .semicolon
    }
}

/// Follows octets as UTF-8: table 3-7 of the [Unicode Standard](https://www.unicode.org/versions/Unicode16.0.0/).
private struct TextCheck {
    /// Characters of two octets or more.
    private(set) var letters = 0
    private var missing = 0
    /// What the next octet must be, within a character.
    private var expected: ClosedRange<UInt8> = 0x80...0xBF

    var isWithinLetter: Bool { missing > 0 }

    /// Whether the octet can follow those before.
    mutating func takes(_ octet: UInt8) -> Bool {
        guard missing > 0 else { return begins(octet) }
        guard expected.contains(octet) else {
            missing = 0
            _ = begins(octet)
            return false
        }
        missing -= 1
        expected = 0x80...0xBF
        if missing == 0 { letters += 1 }
        return true
    }

    private mutating func begins(_ octet: UInt8) -> Bool {
        switch octet {
        case 0x00...0x7F: return true
        case 0xC2...0xDF: (missing, expected) = (1, 0x80...0xBF)
        case 0xE0: (missing, expected) = (2, 0xA0...0xBF)
        case 0xE1...0xEC, 0xEE...0xEF: (missing, expected) = (2, 0x80...0xBF)
        case 0xED: (missing, expected) = (2, 0x80...0x9F)
        case 0xF0: (missing, expected) = (3, 0x90...0xBF)
        case 0xF1...0xF3: (missing, expected) = (3, 0x80...0xBF)
        case 0xF4: (missing, expected) = (3, 0x80...0x8F)
        default: return false
        }
        return true
    }
}
