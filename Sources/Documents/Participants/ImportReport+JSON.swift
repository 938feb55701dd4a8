package import Answers
package import Workshops

extension ImportReport {
    package func json(in language: Language) -> JSON {
        [
            "state": .code(state.rawValue), "registered": .number(registered),
            "first": .number(numbers?.lowerBound), "last": .number(numbers?.upperBound),
            "leftOut": .number(leftOut), "findings": .list(findings.map { $0.json(in: language) }),
        ]
    }
}
