package import Foundation

/// A table in a file: how it is written, its first row, and the rows below.
package struct TableFile {
    package let format: TableFormat
    /// The names of the columns.
    package let header: TableRow
    private var reader: TableReader

    /// Opens a file and reads its first row.
    ///
    /// - Throws: ``TableProblem`` when it is empty, too large or no text, or is not there; an error of Foundation when
    ///   reading fails on the way.
    package init(_ url: URL, limits: TableLimits = TableLimits()) throws {
        // A pipe or a device might never end.
        let values = try? url.resolvingSymlinksInPath().resourceValues(forKeys: [.isRegularFileKey])
        guard values?.isRegularFile == true, let file = try? FileHandle(forReadingFrom: url) else {
            throw TableProblem(line: 1, .unreadable)
        }
        guard try file.seekToEnd() <= limits.file else { throw TableProblem(line: 1, .tooLarge(limit: limits.file)) }
        try file.seek(toOffset: 0)
        format = try TableFormat(detecting: { try file.part() }, lines: limits.rows + 1)
        try file.seek(toOffset: 0)
        if format.encoding == .utf8, Array(try file.read(upToCount: 3) ?? Data()) != TableWriter.mark {
            try file.seek(toOffset: 0)
        }
        reader = TableReader(format, limits: limits) { try file.part() }
        guard let header = try reader.next() else { throw TableProblem(line: 1, .empty) }
        self.header = header
    }

    /// The next row, with as many cells as the first one has; nil after the last.
    ///
    /// - Throws: an error of Foundation when the file cannot be read.
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

extension FileHandle {
    /// The next octets; none at the end.
    fileprivate func part() throws -> [UInt8] { Array(try read(upToCount: 65_536) ?? Data()) }
}
