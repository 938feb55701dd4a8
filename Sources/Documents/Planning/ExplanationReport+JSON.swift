package import Answers
import Catalogue
import Scheduling
package import Workshops

extension ExplanationReport {
    package func json(in language: Language) -> JSON {
        [
            "cost": .number(plan?.cost.total), "terms": plan?.cost.terms ?? .null, "whole": plan?.whole.terms ?? .null,
            "sessions": .list(plan?.sessions.map { $0.json(names, in: language) }),
            "answers": .list(answers.map { $0.json(names, in: language) }),
            "broken": .list(breaches.map { $0.json(names, in: language) }),
        ]
    }
}

extension SessionExplanation {
    fileprivate func json(_ names: PlanNames, in language: Language) -> JSON {
        [
            "number": .number(session.number), "cost": .number(cost.total), "terms": cost.terms, "next": next.json,
            "messages": .list(
                [Sentence.why(self, names), Sentence.next(self, names)].map { .text($0[language]) }),
        ]
    }
}

extension NextBest {
    fileprivate var json: JSON {
        guard case .found(let session, let difference, let isBest) = self else { return .null }
        let first = session.workshops.first
        return [
            "date": .day(first?.date), "halfDay": .code(first.map { "\($0.halfDay)" }),
            "venue": .text(session.venue.description), "difference": .number(difference.total),
            "terms": difference.terms, "proven": .flag(isBest),
        ]
    }
}
