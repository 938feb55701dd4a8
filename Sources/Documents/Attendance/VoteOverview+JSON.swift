package import Answers
import Workshops

extension VoteOverview {
    package var json: JSON {
        [
            "session": .number(session),
            "themes": .list(tally.approvals.map { ["title": .text($0.theme), "approvals": .number($0.count)] }),
            "voters": .number(tally.voters), "voices": .number(tally.voices),
            "missing": .list(missing.map { .number($0) }), "winner": .text(tally.winner),
            "closesWith": .text(closesWith.description), "closesOn": .day(closesOn), "closed": .flag(isClosed),
            "chosen": .text(chosen),
        ]
    }
}
