package import Answers
import Workshops

extension PassesOverview {
    package var json: JSON {
        [
            "total": .number(ledger.total), "counts": json(ledger.counts), "others": json(ledger.others),
            "collectedValue": .cents(collected), "lastDay": .day(expiry?.lastDay),
            "daysLeft": .number(expiry?.daysLeft),
        ]
    }

    private func json(_ counts: [PassLedger.Account: Int]) -> JSON {
        .byCode(counts.map { ("\($0.key)", .number($0.value)) })
    }
}
