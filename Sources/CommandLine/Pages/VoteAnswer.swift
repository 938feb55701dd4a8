import Answers
import Catalogue
import Documents
import Operations
import Workshops

/// Where the vote of a session stands.
struct VoteAnswer: Answer {
    let vote: VoteOverview

    func text(_ page: Page) -> String {
        let rows = zip(1..., vote.tally.approvals).map { number, approval in
            [
                Table.Cell("\(number)"), Table.Cell(approval.theme),
                Table.Cell("\(approval.count)", approval.theme == vote.tally.winner ? .green : .plain),
            ]
        }
        let lead = vote.changed ? [] : [Sentence.nothingChanged]
        return
            ((lead + Sentence.vote(vote)).map { $0[page.language] } + Table(indent: 2, rows: rows).lines(on: page))
            .joined(separator: "\n")
    }

    func json(in language: Language) -> JSON { vote.json }
}
