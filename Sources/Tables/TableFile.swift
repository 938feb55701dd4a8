/// A table in a file: how it is written, its first row, and the rows below.
package struct TableFile {
    package let format: TableFormat
    /// The names of the columns.
    package let header: TableRow
    private var reader: TableReader

    /// Reads the first row of a file of that many octets.
    ///
    /// It is opened twice, as how a table is written takes more than its first row to tell. Each time its octets come in
    /// parts, of which the last is empty.
    /// - Throws: ``TableProblem`` when it is empty, too large or no text, or is not there, which opening says by nil; what
    ///   opening and reading throw.
    package init(size: Int, limits: TableLimits = TableLimits(), open: () throws -> (() throws -> [UInt8])?) throws {
        func opened() throws -> () throws -> [UInt8] {
            guard let more = try open() else { throw TableProblem(line: 1, .unreadable) }
            return more
        }
        let first = try opened()
        guard size <= limits.file else { throw TableProblem(line: 1, .tooLarge(limit: limits.file)) }
        format = try TableFormat(detecting: first, lines: limits.rows + 1)
        let more = try opened()
        var start: [UInt8] = []
        while start.count < TableWriter.mark.count, case let part = try more(), !part.isEmpty { start += part }
        if format.encoding == .utf8, start.starts(with: TableWriter.mark) { start.removeFirst(TableWriter.mark.count) }
        reader = TableReader(format, limits: limits) {
            defer { start = [] }
            return start.isEmpty ? try more() : start
        }
        guard let header = try reader.next() else { throw TableProblem(line: 1, .empty) }
        self.header = header
    }

    /// The next row, with as many cells as the first one has; nil after the last.
    ///
    /// - Throws: what reading throws.
    package mutating func next() throws -> TableRow? {
        guard let row = try reader.next() else { return nil }
        let wanted = header.cells.count, found = row.cells.count
        guard found != wanted, !row.cells.isEmpty else { return row }
        let cells = Array(row.cells.prefix(wanted)) + Array(repeating: "", count: max(0, wanted - found))
        // Empty cells at the end are left over from a wider sheet.
        guard found < wanted || row.cells.dropFirst(wanted).contains(where: { !$0.isEmpty }) else {
            return TableRow(line: row.line, cells: cells, problems: row.problems)
        }
        let problem = TableProblem(line: row.line, .cellCount(found: found, wanted: wanted))
        return TableRow(line: row.line, cells: cells, problems: row.problems + [problem])
    }
}
