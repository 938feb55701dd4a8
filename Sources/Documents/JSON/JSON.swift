package import Foundation
package import Workshops

/// An answer as programs read it, in one convention (docs/json.md) that is kept by how it is built.
///
/// Nothing gets in but words, whole numbers and yes or no: an instant, a day or an amount has its one form, and what
/// there is not is `null`.
package struct JSON: Sendable, Equatable {
    private enum Kind: Sendable, Equatable {
        case null
        case flag(Bool)
        case number(Int)
        case natural(UInt64)
        case cents(Int?)
        case text(String)
        case list([JSON])
        case object([String: JSON])
    }

    private let kind: Kind

    private init(_ kind: Kind?) { self.kind = kind ?? .null }

    package static let null = JSON(.null)

    package static func flag(_ flag: Bool?) -> JSON { JSON(flag.map(Kind.flag)) }
    package static func number(_ number: Int?) -> JSON { JSON(number.map(Kind.number)) }
    package static func number(_ number: UInt64) -> JSON { JSON(.natural(number)) }

    /// What somebody wrote, a sentence of the catalogue, or a name; one that is empty is none.
    package static func text(_ text: String?) -> JSON {
        JSON(text.flatMap { $0.isEmpty ? nil : Kind.text($0) })
    }

    /// `2021-01-26T08:00:00Z`: whole seconds, with the offset from UTC, `Z` for none (RFC 3339).
    package static func instant(_ instant: Date?) -> JSON { text(instant?.ISO8601Format()) }

    /// `2021-03-01`.
    package static func day(_ day: CivilDate?) -> JSON { text(day?.description) }

    /// `2021-03`.
    package static func month(_ month: CivilMonth?) -> JSON { text(month?.description) }

    /// `09:00`, on the clocks of the programme.
    package static func time(_ time: ClockTime?) -> JSON { text(time?.description) }

    /// `09:00-12:00`, on the clocks of the programme.
    package static func hours(_ span: TimeSpan?) -> JSON { text(span?.description) }

    /// An amount, which its name tells to be cents: the member `amount` is written `amountCents`.
    package static func cents(_ money: Money?) -> JSON { JSON(.cents(money?.cents)) }

    package static func list(_ items: [JSON]?) -> JSON { JSON(items.map(Kind.list)) }

    /// Members by their names, each of which is there once.
    package static func object(_ members: some Sequence<(String, JSON)>) -> JSON {
        JSON(
            .object(
                Dictionary(
                    uniqueKeysWithValues: members.map { name, member in
                        guard case .cents(let cents) = member.kind else { return (name, member) }
                        return (name + "Cents", .number(cents))
                    })))
    }

    /// The object, with the members of another, which go before its own.
    package func with(_ more: JSON) -> JSON { JSON(.object(members.merging(more.members) { $1 })) }

    private var members: [String: JSON] { if case .object(let members) = kind { members } else { [:] } }

    /// The text, indented, members in the order of their names.
    package func written() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Self.escaped(String(decoding: try encoder.encode(self), as: UTF8.self))
    }
}

extension JSON {
    /// The same text, in which what is hidden is written by its number (RFC 8259 §7): a terminal may show it.
    private static func escaped(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0x0A }) else { return text }
        var written = String.UnicodeScalarView(), previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if scalar != "\n", scalar.isHidden(after: previous) {
                for unit in UTF16.encode(scalar) ?? .init() {
                    let digits = String(unit, radix: 16)
                    written += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".unicodeScalars
                }
            } else {
                written.append(scalar)
            }
            previous = scalar
        }
        return String(written)
    }
}

extension JSON: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch kind {
        case .null: try container.encodeNil()
        case .flag(let flag): try container.encode(flag)
        case .number(let number): try container.encode(number)
        case .natural(let number): try container.encode(number)
        // Outside an object no name tells that it is cents.
        case .cents(let cents): try container.encode(["cents": cents])
        case .text(let text): try container.encode(text)
        case .list(let items): try container.encode(items)
        case .object(let members): try container.encode(members)
        }
    }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByStringLiteral {
    package init(dictionaryLiteral members: (String, JSON)...) { self = .object(members) }
    package init(stringLiteral text: String) { self = .text(text) }
}
