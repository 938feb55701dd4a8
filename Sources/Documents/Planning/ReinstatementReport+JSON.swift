package import Answers
package import Workshops

extension ReinstatementReport {
    package func json(in language: Language) -> JSON {
        confirmation.json(in: language).with([
            "seated": .list(seated.map(\.json)), "others": .list(others.map(\.json)),
        ])
    }
}
