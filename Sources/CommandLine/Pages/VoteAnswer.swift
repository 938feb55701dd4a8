import Answers
import Catalogue
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

    func document(in language: Language) -> any Encodable {
        Document(
            session: vote.session,
            themes: vote.tally.approvals.map { Theme(title: $0.theme, approvals: $0.count) },
            voters: vote.tally.voters, voices: vote.tally.voices, missing: vote.missing, winner: vote.tally.winner,
            closesWith: "\(vote.closesWith)", closesOn: "\(vote.closesOn)", closed: vote.isClosed, chosen: vote.chosen)
    }

    private struct Theme: Encodable {
        let title: String
        let approvals: Int
    }

    private struct Document: Encodable {
        let session: Int
        let themes: [Theme]
        let voters: Int
        let voices: Int
        let missing: [Int]
        let winner: String?
        let closesWith: String
        let closesOn: String
        let closed: Bool
        let chosen: String?
    }
}
