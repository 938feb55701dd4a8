package import Answers
package import Workshops

extension ConfirmReport {
    package func json(in language: Language) -> JSON {
        [
            "changed": .flag(state == .stored), "state": .code(state.rawValue), "plan": overview.json,
            "consequences": consequences?.json(in: language) ?? .null,
        ]
    }
}
