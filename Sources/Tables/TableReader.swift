/// Reads a table, row by row, from octets that come in parts.
///
/// As [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180) has it: cells in quotes may hold separators, ends of lines and
/// quotes, which are doubled. Lines end with CRLF, LF or CR; lines with nothing in them are left out. What is not as it
/// should be is told with the row, and reading goes on. No more than one row is held, so memory does not grow.
package struct TableReader {
    private let separator: UInt8
    private let encoding: TableEncoding
    private let limits: TableLimits
    /// The next octets; none at the end.
    private let more: () throws -> [UInt8]
    private var part: [UInt8] = []
    private var position = 0
    private var line = 1
    /// Whether the last octet ended a line that the next may end, too.
    private var isAfterReturn = false
    private var rows = 0
    /// Those with nothing in them, too.
    private var records = 0
    private var isOver = false

    /// Reads with limits; `more` gives the next octets, and none at the end.
    package init(_ format: TableFormat, limits: TableLimits = TableLimits(), more: @escaping () throws -> [UInt8]) {
        separator = format.separator.rawValue
        encoding = format.encoding
        self.limits = limits
        self.more = more
    }

    /// The next row in which a cell holds something; nil after the last.
    ///
    /// - Throws: what `more` throws.
    package mutating func next() throws -> TableRow? {
        while !isOver {
            guard let row = try record() else { break }
            records += 1
            guard records <= limits.lines else {
                isOver = true
                return TableRow(
                    line: row.line, cells: [],
                    problems: [TableProblem(line: row.line, .tooManyLines(limit: limits.lines))])
            }
            guard !row.cells.allSatisfy(\.isEmpty) || !row.problems.isEmpty else { continue }
            rows += 1
            // The first row names the columns.
            guard rows <= limits.rows + 1 else {
                isOver = true
                return TableRow(
                    line: row.line, cells: [],
                    problems: [TableProblem(line: row.line, .tooManyRows(limit: limits.rows))])
            }
            return row
        }
        return nil
    }

    private enum State {
        case start, plain, quoted, afterQuote
    }

    /// A row that is being read.
    private struct Draft {
        let line: Int
        let columns: Int
        var cells: [String] = []
        var problems: [TableProblem] = []
        /// Of the cell that is being read.
        var octets: [UInt8] = []
        var cellLine: Int
        var number = 1
        var isTooLong = false
        var isTooWide = false

        init(line: Int, columns: Int) {
            self.line = line
            self.columns = columns
            cellLine = line
        }

        mutating func report(_ kind: TableProblem.Kind, on line: Int? = nil) {
            // What stands beyond the last column that is read is told once, whatever it is.
            guard number <= columns else { return }
            let problem = TableProblem(line: line ?? cellLine, column: number, kind)
            if problems.last != problem { problems.append(problem) }
        }
    }

    /// The next row, even an empty one; nil at the end.
    private mutating func record() throws -> TableRow? {
        guard var octet = try octet() else { return nil }
        var draft = Draft(line: line, columns: limits.columns), state = State.start
        while true {
            switch (state, octet) {
            case (.start, Self.quote):
                state = .quoted
            case (.start, separator), (.plain, separator), (.afterQuote, separator):
                end(&draft)
                state = .start
            case (.start, Self.lineFeed), (.plain, Self.lineFeed), (.afterQuote, Self.lineFeed),
                (.start, Self.carriageReturn), (.plain, Self.carriageReturn), (.afterQuote, Self.carriageReturn):
                endLine(octet)
                return row(&draft)
            case (.start, _):
                append(octet, to: &draft)
                appendRun(to: &draft)
                state = .plain
            case (.plain, _):
                if octet == Self.quote { draft.report(.strayQuote, on: line) }
                append(octet, to: &draft)
                appendRun(to: &draft)
            case (.quoted, Self.quote):
                state = .afterQuote
            case (.quoted, _):
                append(octet, to: &draft)
                if octet == Self.lineFeed || octet == Self.carriageReturn {
                    endLine(octet)
                } else {
                    appendRun(to: &draft)
                }
            case (.afterQuote, Self.quote):
                append(octet, to: &draft)
                state = .quoted
            case (.afterQuote, _):
                draft.report(.textAfterQuote, on: line)
                append(octet, to: &draft)
                state = .plain
            }
            guard let next = try self.octet(isQuoted: state == .quoted) else { break }
            octet = next
        }
        if state == .quoted { draft.report(.openQuote) }
        return row(&draft)
    }

    private mutating func row(_ draft: inout Draft) -> TableRow {
        end(&draft)
        return TableRow(line: draft.line, cells: draft.cells, problems: draft.problems)
    }

    private func append(_ octet: UInt8, to draft: inout Draft) {
        guard draft.octets.count < limits.cell else {
            draft.isTooLong = true
            return
        }
        draft.octets.append(octet)
    }

    /// Takes at once the octets up to the next one that may mean something.
    private mutating func appendRun(to draft: inout Draft) {
        let start = position
        while position < part.count {
            let octet = part[position]
            guard octet != separator, octet != Self.quote, octet != Self.lineFeed, octet != Self.carriageReturn else {
                break
            }
            position += 1
        }
        let end = min(position, start + limits.cell - draft.octets.count)
        if end < position { draft.isTooLong = true }
        draft.octets += part[start..<end]
    }

    /// Ends a cell.
    private func end(_ draft: inout Draft) {
        defer {
            draft.octets.removeAll(keepingCapacity: true)
            draft.isTooLong = false
            draft.cellLine = line
            draft.number += 1
        }
        guard draft.number <= limits.columns else {
            if !draft.isTooWide, !draft.octets.isEmpty {
                draft.isTooWide = true
                draft.problems.append(TableProblem(line: draft.cellLine, .tooManyColumns(limit: limits.columns)))
            }
            return
        }
        if draft.isTooLong { draft.report(.cellTooLong(limit: limits.cell)) }
        guard let text = encoding.text(draft.octets) else {
            // A cell that was cut may end within a character.
            if !draft.isTooLong { draft.report(.notText(encoding)) }
            draft.cells.append("")
            return
        }
        if Self.holdsControl(text.utf8) { draft.report(.controlCharacter) }
        draft.cells.append(text)
    }

    /// Whether there is one of U+0000…U+001F, other than tab and ends of lines, or of U+007F…U+009F.
    private static func holdsControl(_ octets: String.UTF8View) -> Bool {
        var last: UInt8 = 0
        for octet in octets {
            switch octet {
            case 0x09, lineFeed, carriageReturn: break
            case 0x00...0x1F, 0x7F: return true
            case 0x80...0x9F where last == 0xC2: return true
            default: break
            }
            last = octet
        }
        return false
    }

    /// Counts the end of a line; CRLF ends one.
    private mutating func endLine(_ octet: UInt8) {
        line += 1
        isAfterReturn = octet == Self.carriageReturn
    }

    /// The next octet; nil at the end. A line feed that belongs to a carriage return counts no line, and outside quotes
    /// is none.
    private mutating func octet(isQuoted: Bool = false) throws -> UInt8? {
        while true {
            if position == part.count {
                part = try more()
                position = 0
                guard !part.isEmpty else { return nil }
            }
            let octet = part[position]
            position += 1
            if isAfterReturn, octet == Self.lineFeed {
                isAfterReturn = false
                guard isQuoted else { continue }
                line -= 1
            }
            isAfterReturn = false
            return octet
        }
    }

    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
}
