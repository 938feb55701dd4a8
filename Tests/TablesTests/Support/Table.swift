@testable import Tables

/// Reads a text in parts of a few octets.
func rows(
    _ octets: [UInt8], _ format: TableFormat = TableFormat(), limits: TableLimits = TableLimits(), part: Int = 7
) throws -> [TableRow] {
    var left = octets[...]
    var reader = TableReader(format, limits: limits) {
        defer { left = left.dropFirst(part) }
        return Array(left.prefix(part))
    }
    var rows: [TableRow] = []
    while let row = try reader.next() { rows.append(row) }
    return rows
}

func rows(_ text: String, limits: TableLimits = TableLimits(), part: Int = 7) throws -> [TableRow] {
    try rows(Array(text.utf8), limits: limits, part: part)
}

func format(_ octets: [UInt8], part: Int = 5) throws -> TableFormat {
    var left = octets[...]
    return try TableFormat(detecting: {
        defer { left = left.dropFirst(part) }
        return Array(left.prefix(part))
    })
}
