import Answers
import Catalogue
package import Scheduling
import Workshops

extension WhyNot {
    func json(_ names: PlanNames, in language: Language) -> JSON {
        [
            "question": .text(question.description), "answer": .code(code), "alternative": alternative?.json ?? .null,
            "moved": .list((alternative?.moved ?? []).map { .number($0) }),
            "reasons": .list(
                halfDays.compactMap { $0.json(names, in: language) }
                    + collisions.map { $0.json(names, in: language) }),
            "message": .text(Sentence.answer(self, names)[language]),
        ]
    }

    /// What one more workshop would break, where no plan with one is known.
    package var collisions: [RuleBreach] {
        switch answer {
        case .impossible(let breaches), .unknown(let breaches): breaches
        case .held, .forbidden, .possible: []
        }
    }

    private var alternative: Alternative? { if case .possible(let other) = answer { other } else { nil } }

    private var code: String {
        switch answer {
        case .held: "held"
        case .forbidden: "forbidden"
        case .possible: "possible"
        case .impossible: "impossible"
        case .unknown: "unknown"
        }
    }
}

extension WhyNot.Alternative {
    fileprivate var json: JSON {
        [
            "date": .day(placement.date), "halfDay": .code("\(placement.halfDay)"),
            "venue": .text(placement.venue.description), "difference": .number(difference.total),
            "terms": difference.terms, "proven": .flag(isBest),
        ]
    }
}

extension AskedHalfDay {
    /// What forbids any workshop there; nil when nothing does.
    fileprivate func json(_ names: PlanNames, in language: Language) -> JSON? {
        let codes = closed.map(\.code) + trainers.flatMap { $0.breaches.map(\.code) }
        return Sentence.obstacle(self, names).map { .reason(codes.first, $0, in: language) }
    }
}
