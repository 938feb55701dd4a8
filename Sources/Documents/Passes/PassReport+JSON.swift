package import Answers

extension PassReport {
    package var json: JSON {
        [
            "changed": .flag(changed), "moved": .number(moved), "person": .number(person),
            "left": .number(person.map { _ in left }), "chequebook": .number(chequebook), "passes": overview.json,
        ]
    }
}
