package import Billing
import Workshops

extension IssuedInvoice {
    package var json: JSON {
        [
            "number": .text(number.description), "kind": .code(kind.rawValue), "date": .day(day),
            "author": .text(author), "reason": .text(reason), "fingerprint": .text(fingerprint),
            "preceding": .text(preceding?.description), "upToSession": .number(upToSession),
            "net": .cents(totals.net), "vat": .cents(totals.vat), "due": .cents(totals.due),
        ]
    }
}
