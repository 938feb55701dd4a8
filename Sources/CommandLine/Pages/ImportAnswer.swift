import Answers
import Catalogue
import Documents
import Operations
import Workshops

/// What importing a table of people did.
struct ImportAnswer: Answer {
    let report: ImportReport

    func remarks(_ page: Page) -> String { report.findings.lines(page).joined(separator: "\n") }

    func text(_ page: Page) -> String { Sentence.imported(report)[page.language] }

    func json(in language: Language) -> JSON { report.json(in: language) }
}
