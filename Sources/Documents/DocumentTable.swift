import Markup

/// A table of a document: what its columns are, its rows in groups that stay on one page, and its sums.
struct DocumentTable {
    struct Cell {
        var text: String
        /// Beneath, in small letters.
        var details: [String] = []
        /// What it is the heading of.
        var heads: Attribute.Scope?
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

extension DocumentTable.Cell {
    static func column(_ text: String) -> Self { .init(text: text, heads: .column) }
    static func heading(_ text: String) -> Self { .init(text: text, heads: .row) }
    static func amount(_ text: String) -> Self { .init(text: text, isAmount: true) }
    static func amountColumn(_ text: String) -> Self { .init(text: text, heads: .column, isAmount: true) }
}

extension Typesetter {
    func table(_ table: DocumentTable) -> Element {
        Element(.table) {
            part(.thead, [.init(cells: table.columns)])
            table.groups.flatMap { part(.tbody, $0) }
            part(.tfoot, table.sums)
        }
    }

    /// None for no rows.
    private func part(_ tag: Tag, _ rows: [DocumentTable.Row]) -> [Element] {
        rows.isEmpty ? [] : [Element(tag) { rows.map(row) }]
    }

    private func row(_ row: DocumentTable.Row) -> Element {
        Element(.tr, row.emphasis.map { .class($0.rawValue) }) { row.cells.map(cell) }
    }

    private func cell(_ cell: DocumentTable.Cell) -> Element {
        Element(
            cell.heads == nil ? .td : .th, cell.heads.map { .scope($0) }, cell.isAmount ? .class("amount") : nil,
            cell.columns > 1 ? .colspan(cell.columns) : nil, cell.rows > 1 ? .rowspan(cell.rows) : nil
        ) {
            text(cell.text)
            for detail in cell.details {
                Element(.br)
                element(.small, detail)
            }
        }
    }
}
