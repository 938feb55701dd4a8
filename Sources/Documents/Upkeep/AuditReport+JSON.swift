import Answers
import Catalogue
package import Workshops

extension AuditReport {
    package func json(in language: Language) -> JSON {
        [
            "whole": .flag(problems.isEmpty), "rows": .number(rows), "hash": .text(hash),
            "firstBrokenRow": .number(brokenRow), "problems": problems.list(in: language),
            "message": .text(Sentence.audit(self).map { $0[language] }.joined(separator: "\n")),
        ]
    }

    private var brokenRow: Int? {
        problems.lazy.compactMap { if case .brokenAudit(let row) = $0 { row } else { nil } }.first
    }
}
