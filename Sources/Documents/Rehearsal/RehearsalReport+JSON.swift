package import Answers
import Catalogue
package import Workshops

extension RehearsalReport {
    package func json(seed: UInt64, in language: Language) -> JSON {
        [
            "seed": .number(seed), "folder": .text(folder), "events": .list(entries.map { $0.json(in: language) }),
            "statistics": statistics.json, "passes": passes.json, "problems": problems.list(in: language),
        ]
    }
}

extension RehearsalReport.Entry {
    fileprivate func json(in language: Language) -> JSON {
        ["date": .day(date), "event": .code(event.code), "message": .text(event.sentence[language])]
    }
}
