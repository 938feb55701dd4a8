import Workshops

/// Rows of cells under one another, each column as wide as its widest cell.
///
/// The last column is cut, with an ellipsis, where the page ends.
struct Table {
    struct Cell {
        let text: String
        let style: Page.Style

        init(_ text: String, _ style: Page.Style = .plain) {
            self.text = text.shown()
            self.style = style
        }
    }

    let indent: Int
    let rows: [[Cell]]

    func lines(on page: Page) -> [String] {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { $0.indices.contains(column) ? $0[column].text.count : 0 }.max() ?? 0
        }
        return rows.map { row in
            var line = String(repeating: " ", count: indent)
            var used = indent
            for (column, cell) in row.enumerated() {
                let isLast = column == row.count - 1
                let text = isLast ? cell.text.cut(to: page.width.map { max(1, $0 - used) }) : cell.text
                line += page.styled(text, cell.style)
                guard !isLast else { break }
                line += String(repeating: " ", count: widths[column] - text.count + Self.gap)
                used += widths[column] + Self.gap
            }
            return line
        }
    }

    private static let gap = 2
}

extension String {
    /// At most `width` characters, the last one an ellipsis when some are missing.
    fileprivate func cut(to width: Int?) -> String {
        guard let width, count > width else { return self }
        return prefix(width - 1) + "…"
    }
}
