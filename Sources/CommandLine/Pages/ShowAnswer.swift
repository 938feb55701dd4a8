import Answers
import Catalogue
import Documents
import Operations
import Workshops

/// The plan as stored.
struct ShowAnswer: Answer {
    let overview: ProgrammeOverview
    let grouping: PlanPage.Grouping

    func remarks(_ page: Page) -> String {
        overview.appeal.flatMap(Sentence.appeal).map { page.styled($0[page.language], .yellow) } ?? ""
    }

    func text(_ page: Page) -> String {
        PlanPage(overview: overview, grouping: grouping).text(page) + "\n\n"
            + Sentence.price(of: overview)[page.language]
    }

    func json(in language: Language) -> JSON { overview.json }
}
