package import Answers
import Catalogue
package import Workshops

extension PersonReport {
    package func json(in language: Language) -> JSON {
        person.json.with([
            "changed": .flag(changed), "remains": .list(remains.map { $0.json(in: language) }),
        ])
    }
}

extension Remainder {
    fileprivate func json(in language: Language) -> JSON {
        .reason(code, sentence, in: language).with(["count": .number(count)])
    }
}
