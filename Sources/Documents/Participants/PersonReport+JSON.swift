package import Answers

extension PersonReport {
    package var json: JSON { person.json.with(["changed": .flag(changed)]) }
}
