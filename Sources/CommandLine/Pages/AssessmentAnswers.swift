import Answers
import Catalogue
import Documents
import Operations
import Workshops

/// What recording an assessment did.
struct AssessAnswer: Answer {
    let progress: ProgressOverview

    func remarks(_ page: Page) -> String {
        progress.isReviewEarly ? page.styled(Sentence.reviewTooEarly(progress)[page.language], .yellow) : ""
    }

    func text(_ page: Page) -> String {
        let lead = progress.changed ? [] : [Sentence.nothingChanged]
        return (lead + [.assessed(progress)]).map { $0[page.language] }.joined(separator: "\n")
    }

    func json(in language: Language) -> JSON { progress.json }
}

/// Somebody's page, as text or as a page.
struct ProgressAnswer: Answer {
    let progress: ProgressOverview
    let isPage: Bool

    // The terminal ends the last line.
    func text(_ page: Page) -> String { String((isPage ? progress.html : progress.text).dropLast()) }

    var isDocument: Bool { isPage }

    func json(in language: Language) -> JSON { progress.json }
}

/// Who has been assessed, and what came of it.
struct AssessmentsAnswer: Answer {
    let overview: AssessmentsOverview

    func text(_ page: Page) -> String {
        let rows = overview.rows.map { row in
            [
                Table.Cell("\(row.session)"), Table.Cell("\(row.person)"), Table.Cell(row.name ?? ""),
                Table.Cell(
                    Sentence.missing(row)[page.language],
                    row.lacks(.diagnostic) || row.lacks(.review) || row.isReviewEarly ? .yellow : .green),
            ]
        }
        return
            (Table(indent: 0, rows: rows).lines(on: page) + ["", Sentence.lacking(overview)[page.language]]
            + [Sentence.reviewsTooEarly(overview)].compactMap { $0?[page.language] }
            + overview.themes.filter { $0.compared > 0 }.map { Sentence.progressed($0)[page.language] })
            .joined(separator: "\n")
    }

    func json(in language: Language) -> JSON { overview.json }
}
