import Answers
import Catalogue
import Documents
import Operations
import Workshops

/// Where the copy of the database is.
struct BackupAnswer: Answer {
    let report: BackupReport

    func text(_ page: Page) -> String { Sentence.backedUp(report)[page.language] }

    func json(in language: Language) -> JSON { report.json }
}

/// To what the database has gone back.
struct RestoreAnswer: Answer {
    let report: RestoreReport

    func text(_ page: Page) -> String {
        let returned = report.returned.isEmpty ? [] : [Sentence.returned(report.returned)]
        return (([Sentence.restored(report)] + returned).map { $0[page.language] } + page.lines(for: report.remedies))
            .joined(separator: "\n")
    }

    func json(in language: Language) -> JSON { report.json }
}
