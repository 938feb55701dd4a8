import Answers
import Catalogue
import Documents
import Operations
import Workshops

/// Where all could sit, to be read before it is accepted.
struct PlacementAnswer: Answer {
    let proposal: PlacementProposal

    func text(_ page: Page) -> String {
        let numbers = Set(proposal.seats.map(\.session)).sorted()
        let sessions = numbers.flatMap { number -> [String] in
            let seats = proposal.seats.filter { $0.session == number }
            let rows = seats.map { seat in
                [
                    Table.Cell("\(seat.person.participant.number)"),
                    Table.Cell(seat.person.participant.person?.listName ?? "–"),
                    Table.Cell(seat.person.participant.commune), Table.Cell(seat.minutes.map { "\($0) min" } ?? ""),
                ]
            }
            return [page.styled("Session \(number)", .bold)] + Table(indent: 2, rows: rows).lines(on: page) + [""]
        }
        let waiting = proposal.waiting.flatMap { party in
            ["  – \(party.sentence(in: proposal.zone)[page.language])"]
                + page.lines(for: party.untaken.flatMap(\.remedies).unique)
        }
        let head = waiting.isEmpty ? [] : [page.styled(Sentence.waitingList[page.language], .bold)]
        let gap = waiting.isEmpty ? [] : [""]
        let others =
            proposal.notEligible.isEmpty
            ? []
            : [Sentence.notEligible[page.language]] + PeopleAnswer.table(proposal.notEligible, indent: 2, page)
                + page.lines(for: proposal.remediesOfNotEligible) + [""]
        let hint = proposal.remedies.isEmpty ? [] : [Sentence.placementHint[page.language]]
        return (sessions + head + waiting + gap + others + hint + page.lines(for: proposal.remedies))
            .joined(separator: "\n")
    }

    func json(in language: Language) -> JSON { proposal.json(in: language) }
}
