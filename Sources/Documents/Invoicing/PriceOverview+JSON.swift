package import Answers
import Billing
import Workshops

extension PriceOverview {
    package var json: JSON {
        let amounts: JSON = [
            "gross": .cents(price.gross), "floor": .cents(price.floor), "deductible": .cents(price.deductible),
            "applied": .cents(price.applied), "excess": .cents(price.excess), "total": .cents(price.total),
            "vat": .cents(price.vat), "document": .cents(price.document.amount),
        ]
        return amounts.with([
            "dueWorkshops": .number(price.dueWorkshops), "document": .code(price.document.kind.rawValue),
        ])
    }
}
