import Answers
import Billing
import Catalogue
import Documents
import Operations
import Workshops

/// What a programme costs, and how that comes about.
struct PriceAnswer: Answer {
    let overview: PriceOverview

    func remarks(_ page: Page) -> String { overview.findings.map { $0.line(page) }.joined(separator: "\n") }

    func text(_ page: Page) -> String {
        let lead = Sentence.priceLead(overview).map { [$0[page.language]] } ?? []
        let steps = Sentence.price(overview).map { $0[page.language] }
        let last = steps.last.map { [page.styled($0, .bold)] } ?? []
        return (lead + sessions(page) + steps.dropLast() + last).joined(separator: "\n")
    }

    /// A table, where there is more than one session.
    private func sessions(_ page: Page) -> [String] {
        guard overview.price.sessions.count > 1 else { return [] }
        let heading = Sentence.priceColumns.map { Table.Cell($0[page.language], .bold) }
        let rows = overview.price.sessions.map { session in
            let amounts = [session.gross, session.applied, session.total].map(page.wording.money)
            return [
                "\(session.session)", "\(session.dueWorkshops)", amounts[0], "\(session.passes)", amounts[1],
                amounts[2],
            ].map { Table.Cell($0) }
        }
        return Table(indent: 0, rows: [heading] + rows).lines(on: page) + [""]
    }

    func json(in language: Language) -> JSON { overview.json }
}
