package import Answers
import Billing
import Workshops

extension InvoiceDraft {
    package var json: JSON {
        [
            "kind": .code(proposal?.kind.rawValue ?? "none"), "due": .cents(proposal?.totals.due ?? .zero),
            "net": .cents(proposal?.totals.net ?? .zero), "vat": .cents(proposal?.totals.vat ?? .zero),
            "payable": .cents(price.payable), "issued": .cents(price.issued),
            "unmarked": .list(unmarked.map { .text($0.description) }),
        ]
    }
}
