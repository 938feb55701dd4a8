package import Answers

extension AttendReport {
    package var json: JSON {
        [
            "changed": .flag(changed), "people": .list(people.map { .number($0) }),
            "passesBack": .number(passesBack), "sheet": sheet.json,
        ]
    }

    /// Those about whom something came about, by number.
    private var people: [Int] { Set(facts.compactMap(\.participant)).sorted() }
}
