import Answers
import Catalogue
import Operations
import Scheduling
import Workshops

/// Why the plan is as it is, as JSON: codes, amounts and the sentences that people read.
struct ExplanationDocument: Encodable {
    let cost: Int?
    let terms: [String: Int]?
    /// The terms that no session bears alone.
    let whole: [String: Int]?
    let sessions: [Session]?
    let answers: [Answer]
    let broken: [ReasonDocument]

    struct Session: Encodable {
        let number: Int?
        let cost: Int
        let terms: [String: Int]
        let next: Alternative?
        let messages: [String]
    }

    struct Alternative: Encodable {
        let date: String?
        let halfDay: String?
        let venue: String
        let difference: Int
        let terms: [String: Int]
        let proven: Bool
    }

    struct Answer: Encodable {
        let question: String
        let answer: String
        let alternative: Alternative?
        let moved: [Int]
        let reasons: [ReasonDocument]
        let message: String
    }

    init(_ report: ExplanationReport, in language: Language) {
        cost = report.plan?.cost.total
        terms = report.plan?.cost.terms
        whole = report.plan?.whole.terms
        sessions = report.plan?.sessions.map { Session($0, report.names, in: language) }
        answers = report.answers.map { Answer($0, report.names, in: language) }
        broken = report.breaches.map { ReasonDocument($0, report.names, in: language) }
    }
}

extension ExplanationDocument.Session {
    fileprivate init(_ explanation: SessionExplanation, _ names: PlanNames, in language: Language) {
        number = explanation.session.number
        cost = explanation.cost.total
        terms = explanation.cost.terms
        next =
            if case .found(let session, let difference, let isBest) = explanation.next {
                ExplanationDocument.Alternative(
                    date: session.workshops.first?.date.description,
                    halfDay: session.workshops.first.map { "\($0.halfDay)" }, venue: session.venue.description,
                    difference: difference.total, terms: difference.terms, proven: isBest)
            } else {
                nil
            }
        messages = [Sentence.why(explanation, names), Sentence.next(explanation, names)].map { $0[language] }
    }
}

extension ExplanationDocument.Answer {
    fileprivate init(_ answer: WhyNot, _ names: PlanNames, in language: Language) {
        question = answer.question.description
        self.answer = answer.code
        if case .possible(let other) = answer.answer {
            alternative = ExplanationDocument.Alternative(
                date: other.placement.date.description, halfDay: "\(other.placement.halfDay)",
                venue: other.placement.venue.description, difference: other.difference.total,
                terms: other.difference.terms, proven: other.isBest)
            moved = other.moved
        } else {
            alternative = nil
            moved = []
        }
        reasons =
            answer.halfDays.flatMap { asked in
                let codes = asked.closed.map(\.code) + asked.trainers.flatMap { $0.breaches.map(\.code) }
                return Sentence.obstacle(asked, names).map { sentence in
                    [ReasonDocument(code: codes.first ?? "", sentence, in: language)]
                } ?? []
            } + answer.collisions.map { ReasonDocument($0, names, in: language) }
        message = Sentence.answer(answer, names)[language]
    }
}

extension WhyNot {
    /// The answer's stable name for machines.
    fileprivate var code: String {
        switch answer {
        case .held: "held"
        case .forbidden: "forbidden"
        case .possible: "possible"
        case .impossible: "impossible"
        case .unknown: "unknown"
        }
    }
}

extension PlanCost {
    /// Its terms that are not zero, by their names for machines.
    var terms: [String: Int] { Dictionary(uniqueKeysWithValues: parts.map { ($0.term.rawValue, $0.cost) }) }
}
