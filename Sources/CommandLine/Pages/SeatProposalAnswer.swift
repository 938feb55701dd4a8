import Answers
import Catalogue
import Documents
import Operations
import Workshops

/// Where somebody could sit.
struct SeatProposalAnswer: Answer {
    let proposal: SeatProposal

    func text(_ page: Page) -> String {
        let wording = page.wording
        let rows = proposal.sessions.map { choice in
            let first = choice.session.workshops.first { $0.order == choice.firstWorkshop }
            return [
                Table.Cell("Session \(choice.session.number)", .bold),
                Table.Cell("\(choice.session.venue)" + (choice.minutes.map { " (\($0) min)" } ?? "")),
                Table.Cell(first.map { wording.fullDate($0.date) } ?? ""),
                Table.Cell(
                    Sentence.freeSeats(choice.freeSeats, waiting: choice.waiting)[page.language],
                    choice.freeSeats >= proposal.people.count ? .green : .yellow),
            ]
        }
        let kept = EnrolmentRefusal.obstacles(to: proposal.obstacles, othersSuit: !proposal.sessions.isEmpty)
            .map(\.sentence)
        let untaken = proposal.untaken.map { "  – \($0.sentence(in: proposal.zone)[page.language])" }
        let lines =
            Table(indent: 0, rows: rows).lines(on: page) + untaken + kept.map { "  – \($0[page.language])" }
            + page.lines(for: EnrolmentRefusal.remedies(of: proposal.obstacles))
        let hint = rows.isEmpty ? [] : [Sentence.proposalHint(proposal)[page.language]]
        return (lines + hint + page.lines(for: proposal.remedies)).joined(separator: "\n")
    }

    func json(in language: Language) -> JSON { proposal.json(in: language) }
}
