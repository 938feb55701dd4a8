package import Answers

extension ConfirmReport {
    package var json: JSON { ["changed": .flag(changed), "plan": overview.json] }
}
