/// Writes a table that spreadsheets open as it is meant.
///
/// As [RFC 4180](https://www.rfc-editor.org/rfc/rfc4180) has it, in UTF-8 with a byte order mark, so that Excel takes it
/// for UTF-8. Nothing in it is a formula: see ``FormulaGuard``.
package struct TableWriter {
    /// The byte order mark U+FEFF.
    static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// What is written so far.
    package private(set) var octets: [UInt8]
    private let separator: UInt8

    package init(_ separator: TableSeparator = .semicolon, marked: Bool = true) {
        self.separator = separator.rawValue
        octets = marked ? Self.mark : []
    }

    /// Writes one row.
    package mutating func write(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { octets.append(separator) }
            append(FormulaGuard.guarded(cell), isAlone: cells.count == 1)
        }
        octets += [0x0D, 0x0A]
    }

    private mutating func append(_ cell: String, isAlone: Bool) {
        let needsQuotes =
            cell.utf8.contains { $0 == separator || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
            || cell.unicodeScalars.first?.properties.isWhitespace ?? isAlone
            || cell.unicodeScalars.last?.properties.isWhitespace ?? false
        guard needsQuotes else {
            octets += Array(cell.utf8)
            return
        }
        octets.append(0x22)
        for octet in cell.utf8 {
            if octet == 0x22 { octets.append(0x22) }
            octets.append(octet)
        }
        octets.append(0x22)
    }
}
