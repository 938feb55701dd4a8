import Answers
import Catalogue
import Documents
import Foundation
import Operations
import Workshops

/// All that is kept of one person.
struct PersonDataAnswer: Answer {
    let disclosure: PersonDisclosure
    /// Whether to answer a table (CSV), in the programme's language, and not a page.
    let isTable: Bool

    func text(_ page: Page) -> String {
        // The terminal ends the last line, which ends with CRLF.
        guard !isTable else { return String(decoding: disclosure.octets.dropLast(), as: UTF8.self) }
        let rows = disclosure.lines(in: page.language).map { [Table.Cell($0.what, .bold), Table.Cell($0.value)] }
        // Nothing that is kept of somebody is cut off.
        let whole = Page(language: page.language, width: nil, hasColour: page.hasColour)
        return Table(indent: 0, rows: rows).lines(on: whole).joined(separator: "\n")
    }

    var isDocument: Bool { isTable }

    func json(in language: Language) -> JSON { disclosure.json }
}
