import Answers
import Catalogue
import Documents
import Operations
import Workshops

/// When a workshop can be held instead.
struct PossibleDaysAnswer: Answer {
    let days: PossibleDays

    func text(_ page: Page) -> String {
        ([page.styled(Sentence.possibleDaysLead(days)[page.language], .bold)] + days.lines(on: page)
            + page.lines(for: days.remedies)).joined(separator: "\n")
    }

    func json(in language: Language) -> JSON {
        days.json.with(["remedies": .list(days.remedies.map(\.json))])
    }
}

extension PossibleDays {
    /// The days with who can come and what they cost, then what that means.
    func lines(on page: Page) -> [String] {
        let rows = days.map { day in
            let isHard = !day.absent.isEmpty
            return [
                Table.Cell(day.when[page.language]), Table.Cell(day.points[page.language]),
                Table.Cell(day.attendance[page.language], isHard ? .yellow : .plain),
                Table.Cell(day.newPrice[page.language]),
            ]
        }
        let closing = [Sentence.otherPossibleDays(self)].compactMap(\.self) + Sentence.possibleDaysPrice(self)
        return Table(indent: 2, rows: rows).lines(on: page).map { $0.trimmedEnd } + closing.map { $0[page.language] }
    }
}

extension String {
    /// Without the spaces at its end, which empty cells leave.
    fileprivate var trimmedEnd: String { String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)]) }
}
