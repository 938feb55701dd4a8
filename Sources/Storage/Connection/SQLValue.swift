package import Foundation

/// What an argument of a statement can be.
package enum SQLValue: Sendable, Equatable {
    case null
    case integer(Int)
    case real(Double)
    case text(String)

    /// The text, or NULL.
    package static func optional(_ text: String?) -> SQLValue { text.map { .text($0) } ?? .null }

    /// The number, or NULL.
    package static func optional(_ number: Int?) -> SQLValue { number.map { .integer($0) } ?? .null }

    /// The instant, or NULL.
    package static func optional(_ instant: Date?) -> SQLValue { instant.map { .instant($0) } ?? .null }

    /// The text form: of an identifier, a date.
    package static func textForm(of value: some LosslessStringConvertible) -> SQLValue { .text(value.description) }

    /// 1 or 0.
    package static func flag(_ isTrue: Bool) -> SQLValue { .integer(isTrue ? 1 : 0) }

    /// RFC 3339 in UTC; NULL outside the years 1…9999.
    package static func instant(_ instant: Date) -> SQLValue { .optional(instant.storedText) }
}
