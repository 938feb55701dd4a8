package import Answers
import Catalogue
package import Workshops

extension [DatabaseProblem] {
    package func json(_ misfits: [Misfit], in language: Language) -> JSON {
        ["healthy": .flag(isEmpty), "problems": list(in: language), "misfits": .list(misfits.map(\.json))]
    }

    func list(in language: Language) -> JSON {
        .list(map { .reason($0.code, $0.sentence, in: language) })
    }
}
