import Catalogue
import Documents
import Operations
import Workshops

/// The table of everybody, or where it was written.
struct ExportAnswer: Answer {
    let export: PeopleExport
    let separator: PeopleExport.Separator
    /// The file; nil for the table itself.
    let path: String?

    var isDocument: Bool { path == nil }

    func text(_ page: Page) -> String {
        if let path { return Sentence.exported(export.rows.count, to: path)[page.language] }
        // The terminal ends the last line, which ends with CRLF.
        return String(decoding: export.octets(separator).dropLast(), as: UTF8.self)
    }

    func json(in language: Language) -> JSON {
        export.json.with(path == nil ? ["file": .null] : ["file": .text(path), "people": .null])
    }
}
