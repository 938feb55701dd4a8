package import Answers
import Catalogue
package import Workshops

extension ProgrammeReading {
    package func json(in language: Language) -> JSON {
        [
            "usable": .flag(programme != nil), "findings": .list(findings.map { $0.json(in: language) }),
            "differsFromPlan": .flag(differsFromPlan),
            "refused": refusal.map { .reason($0.code, $0.sentence, in: language) } ?? .null,
        ]
    }
}
