package import Answers
import Catalogue
package import Workshops

extension PersonReport {
    package func json(in language: Language) -> JSON {
        person.json.with([
            "passes": passes.json, "changed": .flag(changed), "remains": .list(remains.map { $0.json(in: language) }),
            "misfit": misfit.map(\.json) ?? .null,
            "guestOf": .list(guestOf.map { .text($0.description) }),
        ])
    }
}

extension PersonPasses {
    fileprivate var json: JSON {
        [
            "chequebooks": .list(chequebooks.map { .number($0) }), "left": .number(left),
            "leftValue": .cents(value(of: left)), "collected": .number(collected),
            "collectedValue": .cents(value(of: collected)), "refused": .number(self[.refused]),
            "rejected": .number(self[.rejected]), "lost": .number(self[.lost]), "expired": .number(self[.expired]),
        ]
    }
}

extension Remainder {
    fileprivate func json(in language: Language) -> JSON {
        .reason(code, sentence, in: language).with(["count": .number(count)])
    }
}
