import Answers
import Catalogue
import Documents
import Operations
import Scheduling
import Workshops

/// Why a command was refused.
struct RefusalAnswer: Answer {
    let refusal: Refusal

    func remarks(_ page: Page) -> String {
        let findings = refusal.findings.map { $0.line(page) }
        return
            (findings + [page.styled(refusal.sentence[page.language], .bold)] + brokenLines(page)
            + refusal.obstacleReasons.map { "  – " + $0.sentence[page.language] } + conflictLines(page)
            + possibleLines(page) + page.lines(for: refusal.remedies)).joined(separator: "\n")
    }

    private func brokenLines(_ page: Page) -> [String] {
        guard let (breaches, names) = refusal.broken else { return [] }
        return breaches.map { "  – " + $0.sentence(names)[page.language] }
    }

    /// What cannot hold together, and the ways out.
    private func conflictLines(_ page: Page) -> [String] {
        guard let (conflict, names) = refusal.conflict else { return [] }
        let facts = conflict.facts.map { Sentence.fact($0, names) }
        let ways = conflict.relaxations.map { Sentence.wayOut($0, names) }
        return [Sentence.lead(of: conflict)[page.language]] + facts.map { "  – " + $0[page.language] }
            + [Sentence.waysOut(of: conflict)[page.language]] + ways.map { "  – " + $0[page.language] }
    }

    /// The days that could be taken instead.
    private func possibleLines(_ page: Page) -> [String] {
        guard let days = refusal.possibleDays else { return [] }
        return [Sentence.possibleDaysInstead(days)[page.language]] + days.lines(on: page)
    }

    func text(_ page: Page) -> String { "" }

    func json(in language: Language) -> JSON { refusal.json(in: language) }

    var exitCode: Int32 {
        switch refusal.kind {
        case .rule: 1
        case .input: 2
        case .environment: 3
        }
    }
}
