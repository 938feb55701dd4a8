import Answers
import Catalogue
import Documents
import Operations
import Workshops

/// How the communes stand, and where the chequebooks are.
struct CommunesAnswer: Answer {
    let overview: CommunesOverview

    func remarks(_ page: Page) -> String {
        overview.appeal.flatMap(Sentence.appeal).map { page.styled($0[page.language], .yellow) } ?? ""
    }

    func text(_ page: Page) -> String {
        let rows = overview.communes.map { standing in
            [
                Table.Cell(standing.commune),
                Table.Cell(
                    Sentence.answer(of: standing)[page.language], standing.answer == .confirmed ? .green : .plain),
                Table.Cell(Sentence.chequebooks(of: standing)[page.language]),
                Table.Cell(Sentence.mandate(of: standing)[page.language]),
            ]
        }
        return
            (Table(indent: 0, rows: rows).lines(on: page)
            + ["", Sentence.chequebooks(of: overview)[page.language]]).joined(separator: "\n")
    }

    func json(in language: Language) -> JSON { overview.json }
}

/// What recording something of a commune did.
struct CommuneAnswer: Answer {
    let report: AllocationReport

    func text(_ page: Page) -> String {
        let standing = Sentence.standing(of: report.standing, reserve: report.reserve)
        let lead = report.changed ? [] : [Sentence.nothingChanged]
        return (lead + [standing]).map { $0[page.language] }.joined(separator: "\n")
    }

    func json(in language: Language) -> JSON { report.json }
}
