package import Answers
package import Workshops

extension PlanReport {
    package func json(in language: Language) -> JSON {
        value.json.with([
            "change": .code(change.rawValue), "plan": overview.json,
            "consequences": consequences?.json(in: language) ?? .null,
            "warnings": .list(findings.map { $0.json(in: language) }),
            "broken": .list(breachesOfConfirmed.map { $0.json(names, in: language) }),
        ])
    }
}
