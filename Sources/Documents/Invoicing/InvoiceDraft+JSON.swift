package import Answers
import Billing
import Catalogue
package import Workshops

extension InvoiceDraft {
    package func json(in language: Language) -> JSON {
        [
            "kind": .code(proposal?.kind.rawValue ?? "none"), "due": .cents(proposal?.totals.due ?? .zero),
            "net": .cents(proposal?.totals.net ?? .zero), "vat": .cents(proposal?.totals.vat ?? .zero),
            "payable": .cents(price.payable), "issued": .cents(price.issued),
            "unmarked": .list(unmarked.map { .text($0.description) }),
            "obstacles": .list(obstacles.map { .reason($0.code, $0.sentence, in: language) }),
        ]
    }
}
