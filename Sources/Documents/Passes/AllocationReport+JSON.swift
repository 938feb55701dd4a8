package import Answers

extension AllocationReport {
    package var json: JSON {
        ["changed": .flag(changed), "commune": standing.json, "reserve": .number(reserve)]
    }
}
