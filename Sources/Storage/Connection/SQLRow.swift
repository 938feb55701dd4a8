package import Foundation
internal import GRDB
package import Workshops

/// One row of an answer, read column by column.
///
/// Reading a column that is not there, or holds another type, throws ``StorageError/unreadable(column:)``.
package struct SQLRow: Sendable {
    private let columns: [String]
    private let values: [DatabaseValue]

    init(_ columns: [String], _ row: Row) {
        self.columns = columns
        values = columns.indices.map { row[$0] }
    }

    // Columns are few: to compare their names is faster than to hash one.
    private func cell(_ column: String) -> DatabaseValue? { columns.firstIndex(of: column).map { values[$0] } }

    /// All cells as text, in the order of the columns; NULL as U+0000, which no text holds.
    var cells: [(column: String, text: String)] {
        zip(columns, values).map { column, value in
            switch value.storage {
            case .null, .blob: (column, "\0")
            case .int64(let number): (column, "\(number)")
            case .double(let number): (column, "\(number)")
            case .string(let text): (column, text)
            }
        }
    }

    /// Any text.
    package func text(_ column: String) throws(StorageError) -> String {
        guard case .string(let text)? = cell(column)?.storage else { throw .unreadable(column: column) }
        return text
    }

    /// A whole number.
    package func integer(_ column: String) throws(StorageError) -> Int {
        guard case .int64(let number)? = cell(column)?.storage else { throw .unreadable(column: column) }
        return Int(number)
    }

    /// A number of a DOUBLE PRECISION column.
    package func real(_ column: String) throws(StorageError) -> Double {
        guard case .double(let number)? = cell(column)?.storage else { throw .unreadable(column: column) }
        return number
    }

    /// True for 1, false for 0.
    package func flag(_ column: String) throws(StorageError) -> Bool {
        switch try integer(column) {
        case 0: false
        case 1: true
        default: throw .unreadable(column: column)
        }
    }

    /// A time of day in minutes.
    package func time(_ column: String) throws(StorageError) -> ClockTime {
        guard let time = ClockTime(minutes: try integer(column)) else { throw .unreadable(column: column) }
        return time
    }

    /// What ``SQLValue/instant(_:)`` wrote.
    package func instant(_ column: String) throws(StorageError) -> Date {
        guard let instant = Date(storedText: try text(column)) else { throw .unreadable(column: column) }
        return instant
    }

    /// What the text writes: an identifier, a date.
    package func value<V: LosslessStringConvertible>(_ column: String) throws(StorageError) -> V {
        guard let value = V(try text(column)) else { throw .unreadable(column: column) }
        return value
    }

    /// The case of an enumeration that the text names.
    package func choice<V: RawRepresentable<String>>(_ column: String) throws(StorageError) -> V {
        guard let choice = V(rawValue: try text(column)) else { throw .unreadable(column: column) }
        return choice
    }

    /// Whether the answer has such a column, which a table of an older schema may lack.
    func has(_ column: String) -> Bool { columns.contains(column) }

    /// Nil for NULL, otherwise what one of the functions above reads: `optional("before", row.text)`.
    package func optional<V>(
        _ column: String, _ read: (String) throws(StorageError) -> V
    ) throws(StorageError) -> V? {
        cell(column)?.isNull == true ? nil : try read(column)
    }
}
