import Operations
import Scheduling
import Workshops

/// Why a command was refused.
struct RefusalAnswer: Answer {
    let refusal: Refusal

    func remarks(_ page: Page) -> String {
        let findings = refusal.findings.map { $0.line(page) }
        let breaches = breachLines(page)
        return (findings + [page.styled(refusal.sentence[page.language], .bold)] + breaches).joined(separator: "\n")
    }

    /// What breaks one rule together; each rule is an alternative, unless it is said of one more session.
    private func breachLines(_ page: Page) -> [String] {
        guard case .noPlan(let breaches) = refusal, breaches.first?.code != "session-count" else {
            return refusal.breaches.map { "  – " + $0.sentence[page.language] }
        }
        var codes: [String] = []
        for breach in breaches where !codes.contains(breach.code) { codes.append(breach.code) }
        let groups = codes.map { code in
            let lines = breaches.filter { $0.code == code }.map { "  – " + $0.sentence[page.language] }
            let rest = lines.count - Self.mostOfOneRule
            return rest > 0
                ? lines.prefix(Self.mostOfOneRule) + ["  – " + Sentence.andMore(rest)[page.language]] : lines
        }
        return Array(groups.joined(separator: ["  " + Sentence.orElse[page.language]]))
    }

    private static let mostOfOneRule = 5

    func text(_ page: Page) -> String { "" }

    func document(in language: Language) -> any Encodable {
        Document(
            refused: ReasonDocument(code: refusal.code, refusal.sentence, in: language),
            findings: refusal.findings.map { FindingDocument($0, in: language) },
            reasons: refusal.breaches.map { ReasonDocument($0, in: language) })
    }

    var exitCode: Int32 {
        switch refusal.kind {
        case .rule: 1
        case .input: 2
        case .environment: 3
        }
    }

    private struct Document: Encodable {
        let refused: ReasonDocument
        let findings: [FindingDocument]
        let reasons: [ReasonDocument]
    }
}
