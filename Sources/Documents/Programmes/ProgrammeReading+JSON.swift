package import Answers
package import Workshops

extension ProgrammeReading {
    package func json(in language: Language) -> JSON {
        ["usable": .flag(programme != nil), "findings": .list(findings.map { $0.json(in: language) })]
    }
}
