import Answers
import Catalogue
import Documents
import Operations
import Workshops

/// What recording an assessment did.
struct AssessAnswer: Answer {
    let progress: ProgressOverview

    func text(_ page: Page) -> String {
        let lead = progress.changed ? [] : [Sentence.nothingChanged]
        return (lead + [.assessed(progress)]).map { $0[page.language] }.joined(separator: "\n")
    }

    func document(in language: Language) -> any Encodable { ProgressDocument(progress) }
}

/// Somebody's page, as text or as a page.
struct ProgressAnswer: Answer {
    let progress: ProgressOverview
    let isPage: Bool

    // The terminal ends the last line.
    func text(_ page: Page) -> String { String((isPage ? progress.html : progress.text).dropLast()) }

    func document(in language: Language) -> any Encodable { ProgressDocument(progress) }
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
                    row.lacks(.diagnostic) || row.lacks(.review) ? .yellow : .green),
            ]
        }
        return
            (Table(indent: 0, rows: rows).lines(on: page) + ["", Sentence.lacking(overview)[page.language]]
            + overview.themes.filter { $0.compared > 0 }.map { Sentence.progressed($0)[page.language] })
            .joined(separator: "\n")
    }

    func document(in language: Language) -> any Encodable {
        Document(people: overview.rows.map(Person.init), themes: overview.themes.map(Theme.init))
    }

    private struct Document: Encodable {
        let people: [Person]
        let themes: [Theme]
    }

    private struct Person: Encodable {
        let number: Int
        let session: Int
        let diagnostic: Int
        let review: Int
        let skills: Int

        init(_ row: AssessmentsOverview.Row) {
            (number, session, skills) = (row.person, row.session, row.skills)
            (diagnostic, review) = (row.assessed[.diagnostic] ?? 0, row.assessed[.review] ?? 0)
        }
    }

    private struct Theme: Encodable {
        let workshop: Int
        let title: String
        /// How many skills were at level 0, 1, 2 and 3.
        let diagnostic: [Int]
        let review: [Int]
        let compared: Int
        let progressed: Int

        init(_ theme: AssessmentsOverview.Theme) {
            (workshop, title) = (theme.workshop, theme.title)
            let counts = { (moment: AssessmentMoment) in SkillLevel.allCases.map { theme.levels[moment]?[$0] ?? 0 } }
            (diagnostic, review) = (counts(.diagnostic), counts(.review))
            (compared, progressed) = (theme.compared, theme.progressed)
        }
    }
}

struct ProgressDocument: Encodable {
    let person: Int
    let session: Int?
    let attended: Int
    let held: Int
    let themes: [Theme]
    let comments: [String: String]

    init(_ progress: ProgressOverview) {
        (person, session) = (progress.person, progress.session)
        (attended, held) = (progress.attended, progress.held)
        themes = progress.themes.map(Theme.init)
        comments = Dictionary(uniqueKeysWithValues: progress.comments.map { ($0.key.rawValue, $0.value) })
    }

    struct Theme: Encodable {
        let workshop: Int
        let title: String
        let gain: Int?
        let skills: [Skill]

        init(_ theme: ThemeProgress) {
            (workshop, title, gain) = (theme.workshop, theme.title, theme.gain)
            skills = theme.skills.map {
                Skill(title: $0.title, before: $0.before?.rawValue, after: $0.after?.rawValue)
            }
        }
    }

    struct Skill: Encodable {
        let title: String
        let before: Int?
        let after: Int?
    }
}
