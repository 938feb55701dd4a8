/// Of tables (HTML Living Standard §4.9), times and details.
extension Attribute {
    /// What a cell is the heading of.
    package enum Scope: String, Sendable { case column = "col", row, columns = "colgroup", rows = "rowgroup" }

    /// What the cell is the heading of.
    package static func scope(_ scope: Scope) -> Self { .init(.scope, scope.rawValue) }

    /// How many columns the cell spans.
    package static func colspan(_ columns: Int) -> Self { .init(.colspan, columns) }

    /// How many rows the cell spans.
    package static func rowspan(_ rows: Int) -> Self { .init(.rowspan, rows) }

    /// A date or time as machines read it: `2021-04-08`.
    package static func datetime(_ text: String) -> Self { .init(.datetime, text) }

    /// That the details are shown.
    package static var open: Self { .init(.open) }
}
