import Answers
import Catalogue
import Scheduling
import Workshops

extension Conflict {
    func json(_ names: PlanNames, in language: Language) -> JSON {
        [
            "proven": .flag(isProven), "smallest": .flag(isSmallest),
            "facts": .list(facts.map { .reason($0.code, .fact($0, names), in: language) }),
            "relaxations": .list(
                relaxations.map {
                    [
                        "changes": .list($0.changes.map { .code($0.code) }),
                        "message": .text(Sentence.wayOut($0, names)[language]),
                        "cost": .number($0.found.cost.total), "proven": .flag($0.found.isOptimal),
                    ]
                }),
        ]
    }
}
