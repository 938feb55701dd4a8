/// How much of a table is read at most.
package struct TableLimits: Sendable, Equatable {
    /// Rows below the first.
    package var rows: Int
    /// Rows with nothing in them, too: no spreadsheet has more.
    package var lines: Int
    /// Cells of a row.
    package var columns: Int
    /// Octets of a cell.
    package var cell: Int
    /// Octets of a file.
    package var file: Int

    package init(
        rows: Int = 50_000, lines: Int = 1_048_576, columns: Int = 100, cell: Int = 10_240, file: Int = 67_108_864
    ) {
        self.rows = rows
        self.lines = lines
        self.columns = columns
        self.cell = cell
        self.file = file
    }
}
