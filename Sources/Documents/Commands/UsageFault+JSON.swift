package import Answers
import Catalogue
package import Workshops

extension UsageFault {
    /// Why a line is no command, as any other refusal; and what may have been meant, from `ateliers` on.
    package func json(meant: [String], in language: Language) -> JSON {
        [
            "refused": .reason(code, sentence, in: language), "findings": .list([]), "reasons": .list([]),
            "remedies": .list([]), "conflict": .null, "possible": .null, "meant": .list(meant.map { .text($0) }),
        ]
    }
}
