package import Answers
import Catalogue
package import Workshops

extension AuditReport {
    package func json(in language: Language) -> JSON {
        [
            "whole": .flag(broken == nil), "rows": .number(rows), "hash": .text(broken == nil ? hash : nil),
            "firstBrokenRow": .number(broken), "message": .text(Sentence.audit(self)[language]),
        ]
    }
}
