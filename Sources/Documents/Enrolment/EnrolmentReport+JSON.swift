package import Answers
import Catalogue
package import Workshops

extension [EnrolmentReport] {
    /// What verbs about seats did, one after the other, and for whom they were refused.
    package func json(refused: [Refusal], in language: Language) -> JSON {
        [
            "changed": .flag(contains(where: \.changed)), "people": .list(flatMap(\.people).map(\.json)),
            "offers": .list(flatMap(\.offers).map(\.json)),
            "unkeptReason": .code(compactMap(\.unkeptReason).first?.rawValue),
            "untaken": .list(flatMap(\.untaken).map(\.json)),
            "refused": .list(refused.map { .reason($0.code, $0.sentence, in: language) }),
        ]
    }
}

extension UntakenOffer {
    var json: JSON {
        [
            "person": .number(person.number), "session": .number(session), "outcome": .code(end.rawValue),
            "at": .instant(at),
        ]
    }
}
