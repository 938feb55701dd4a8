package import Answers
import Catalogue
package import Workshops

extension Refusal {
    package func json(in language: Language) -> JSON {
        [
            "refused": .reason(code, sentence, in: language),
            "findings": .list(findings.map { $0.json(in: language) }), "reasons": .list(reasons(in: language)),
            "remedies": .list(remedies.map(\.json)),
            "conflict": conflict.map { $0.json($1, in: language) } ?? .null,
            "possible": possibleDays?.json ?? .null, "meant": .list([]),
        ]
    }

    private func reasons(in language: Language) -> [JSON] {
        guard let (breaches, names) = broken else {
            return obstacleReasons.map { .reason($0.code, $0.sentence, in: language) }
        }
        return breaches.map { $0.json(names, in: language) }
    }
}
