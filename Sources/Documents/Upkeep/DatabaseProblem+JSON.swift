import Answers
import Catalogue
package import Workshops

extension [DatabaseProblem] {
    package func json(in language: Language) -> JSON {
        ["healthy": .flag(isEmpty), "problems": list(in: language)]
    }

    func list(in language: Language) -> JSON {
        .list(map { .reason($0.code, $0.sentence, in: language) })
    }
}
