import Answers
import Catalogue
import Documents
import Foundation
import Operations
import Workshops

/// The attendance sheet of a workshop, as text or as a page.
struct SheetAnswer: Answer {
    let sheet: SheetOverview
    let isPage: Bool

    // The terminal ends the last line.
    func text(_ page: Page) -> String { String((isPage ? sheet.html : sheet.text).dropLast()) }

    func document(in language: Language) -> any Encodable { SheetDocument(sheet) }
}

/// What filling in a sheet did.
struct AttendAnswer: Answer {
    let report: AttendReport

    func text(_ page: Page) -> String {
        let lead = report.changed ? [] : [Sentence.nothingChanged]
        let rows = report.sheet.rows.map { row in
            [
                Table.Cell("\(row.seat)"), Table.Cell(row.name ?? "\(row.person)"),
                Table.Cell(
                    row.presence?.words[page.language] ?? "", row.presence?.isThere == true ? .green : .yellow),
            ]
        }
        return
            ((lead + [.attended(report)]).map { $0[page.language] } + Table(indent: 2, rows: rows).lines(on: page))
            .joined(separator: "\n")
    }

    func document(in language: Language) -> any Encodable {
        Document(changed: report.changed, sheet: SheetDocument(report.sheet))
    }

    private struct Document: Encodable {
        let changed: Bool
        let sheet: SheetDocument
    }
}

private struct SheetDocument: Encodable {
    let workshop: String
    let theme: String
    let date: String
    let hours: String
    let venue: String
    let trainer: String
    let state: String
    let closed: String?
    let closedBy: String?
    let came: Int
    let people: [Person]
    let corrections: [Correction]

    init(_ overview: SheetOverview) {
        let shown = overview.workshop, sheet = overview.sheet
        (workshop, theme) = ("\(overview.number)", shown.theme.title)
        (date, hours) = ("\(shown.date)", "\(shown.span)")
        (venue, trainer) = ("\(overview.session.venue.identifier)", "\(shown.trainer.identifier)")
        state = shown.state.rawValue
        (closed, closedBy) = (sheet.closing?.date.ISO8601Format(), sheet.closing?.author)
        came = overview.came
        people = overview.rows.map {
            Person(
                seat: $0.seat, number: $0.person, name: $0.name, commune: $0.commune, presence: $0.presence?.rawValue,
                passesDue: $0.passesDue, passesGiven: $0.passesGiven, passesMissing: $0.passesMissing)
        }
        corrections = sheet.corrections.map {
            Correction(date: $0.date.ISO8601Format(), author: $0.author, reason: $0.reason)
        }
    }

    struct Person: Encodable {
        let seat: Int
        let number: Int
        let name: String?
        let commune: String
        let presence: String?
        let passesDue: Int
        let passesGiven: Int
        let passesMissing: Int
    }

    struct Correction: Encodable {
        let date: String
        let author: String
        let reason: String
    }
}
