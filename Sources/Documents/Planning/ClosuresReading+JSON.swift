package import Answers
package import Workshops

extension ClosuresReading {
    package func json(in language: Language) -> JSON {
        [
            "from": .day(window.lowerBound), "to": .day(window.upperBound),
            "closures": .list(items.flatMap { item in item.closures.map { $0.json(file: item.file) } }),
            "findings": .list(findings.map { $0.json(in: language) }),
        ]
    }
}

extension Closure {
    fileprivate func json(file: String) -> JSON {
        [
            "file": .text(file), "name": .text(name), "from": .day(days.lowerBound), "to": .day(days.upperBound),
            "halfDay": .code(halfDay.map { "\($0)" }),
        ]
    }
}
