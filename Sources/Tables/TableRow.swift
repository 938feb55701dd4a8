/// One record of a table, and what is wrong with how it is written.
package struct TableRow: Sendable, Equatable {
    /// The line of the file on which it begins, from 1.
    package let line: Int
    /// What the cells hold, without quotes.
    package let cells: [String]
    /// In the order of the cells.
    package let problems: [TableProblem]

    package init(line: Int, cells: [String], problems: [TableProblem] = []) {
        self.line = line
        self.cells = cells
        self.problems = problems
    }
}

/// Something in a table that is not as it must be, and where.
package struct TableProblem: Error, Sendable, Hashable {
    /// The line of the file, from 1.
    package let line: Int
    /// The cell in its row, from 1; nil when the whole row or file is meant.
    package let column: Int?
    package let kind: Kind

    package enum Kind: Sendable, Hashable {
        /// The file has more rows than can be read; nothing after them was.
        case tooManyRows(limit: Int)
        /// The file has more rows, most of them with nothing in them, than can be read; nothing after them was.
        case tooManyLines(limit: Int)
        /// The row has more cells than can be read; the others were left out.
        case tooManyColumns(limit: Int)
        /// The cell is longer than can be read; it was cut.
        case cellTooLong(limit: Int)
        /// The row has cells that the first row has no name for, or lacks some.
        case cellCount(found: Int, wanted: Int)
        /// A quoted cell that never ends.
        case openQuote
        /// A quote inside a cell that does not begin with one.
        case strayQuote
        /// Text between the closing quote and the separator.
        case textAfterQuote
        /// Octets that are no text in the encoding of the file.
        case notText(TableEncoding)
        /// A control character other than tab and ends of lines.
        case controlCharacter
        /// The file is neither UTF-8 nor Windows-1252 throughout.
        case mixedEncodings
        /// The file is that of a spreadsheet program, not a table in text.
        case workbook
        /// The file has more octets than are read; nothing was.
        case tooLarge(limit: Int)
        /// The file is not there, or cannot be read, or is none.
        case unreadable
        case empty
    }

    package init(line: Int, column: Int? = nil, _ kind: Kind) {
        self.line = line
        self.column = column
        self.kind = kind
    }
}

extension TableProblem.Kind {
    /// Whether nothing that comes after it is read.
    package var endsTheTable: Bool {
        switch self {
        case .tooManyRows, .tooManyLines: true
        default: false
        }
    }
}
