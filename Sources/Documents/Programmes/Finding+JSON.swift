import Answers
import Catalogue
import Workshops

extension Finding {
    func json(in language: Language) -> JSON {
        JSON.reason(problem.code, problem.sentence, in: language).with([
            "severity": .code(severity.rawValue), "file": .text(place.file), "line": .number(place.line),
            "column": .number(place.column), "path": .text(place.path),
        ])
    }
}
