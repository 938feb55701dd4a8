/// A table of a document: what its columns are, its rows in groups that stay on one page, and its sums.
struct HTMLTable {
    struct Cell {
        /// What a cell is the heading of.
        enum Scope: String { case column = "col", row, rows = "rowgroup" }

        var text: String
        /// Beneath, in small letters.
        var details: [String] = []
        var heads: Scope?
        var isAmount = false
        var rows = 1
        var columns = 1
    }

    /// What sets a row apart.
    enum Emphasis: String { case sum, due }

    struct Row {
        var cells: [Cell]
        var emphasis: Emphasis?
    }

    var columns: [Cell]
    var groups: [[Row]]
    var sums: [Row] = []
}

extension HTMLTable.Cell {
    static func column(_ text: String) -> Self { .init(text: text, heads: .column) }
    static func heading(_ text: String) -> Self { .init(text: text, heads: .row) }
    static func amount(_ text: String) -> Self { .init(text: text, isAmount: true) }
    static func amountColumn(_ text: String) -> Self { .init(text: text, heads: .column, isAmount: true) }
}

extension HTML {
    func table(_ table: HTMLTable) -> String {
        let part = { (tag: String, rows: [HTMLTable.Row]) in
            rows.isEmpty ? [] : ["<\(tag)>"] + rows.map(row) + ["</\(tag)>"]
        }
        let lines =
            ["<table>"] + part("thead", [.init(cells: table.columns)])
            + table.groups.flatMap { part("tbody", $0) } + part("tfoot", table.sums) + ["</table>"]
        return lines.joined(separator: "\n")
    }

    private func row(_ row: HTMLTable.Row) -> String {
        "<tr\(row.emphasis.map { " class=\"\($0.rawValue)\"" } ?? "")>\(row.cells.map(cell).joined())</tr>"
    }

    private func cell(_ cell: HTMLTable.Cell) -> String {
        let tag = cell.heads == nil ? "td" : "th"
        let attributes =
            (cell.heads.map { " scope=\"\($0.rawValue)\"" } ?? "") + (cell.isAmount ? " class=\"amount\"" : "")
            + (cell.columns > 1 ? " colspan=\"\(cell.columns)\"" : "")
            + (cell.rows > 1 ? " rowspan=\"\(cell.rows)\"" : "")
        let details = cell.details.map { "<br/>" + element("small", $0) }.joined()
        return "<\(tag)\(attributes)>\(text(cell.text))\(details)</\(tag)>"
    }
}
