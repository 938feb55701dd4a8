package import Answers
import Catalogue
package import Workshops

extension PassReport {
    package var json: JSON {
        [
            "changed": .flag(changed), "moved": .number(moved), "unscanned": .number(unscanned),
            "person": .number(person),
            "left": .number(person.map { _ in left }), "chequebook": .number(chequebook),
            "returnedBy": .number(returnedBy?.number), "passes": overview.json,
        ]
    }
}

extension [PassReport] {
    /// What chequebooks were given, one after the other, and to whom that was refused.
    package func json(refused: [Refusal], in language: Language) -> JSON {
        [
            "changed": .flag(contains(where: \.changed)), "given": .list(map(\.json)),
            "refused": .list(refused.map { .reason($0.code, $0.sentence, in: language) }),
        ]
    }
}
