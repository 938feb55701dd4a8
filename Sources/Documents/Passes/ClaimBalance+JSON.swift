import Workshops

extension ClaimBalance {
    var json: JSON {
        [
            "claimed": claimed.json, "paid": paid.json, "rejectedByFault": rejectedByFault.json,
            "rejectedWithoutFault": rejectedWithoutFault.json, "outstanding": outstanding.json,
        ]
    }
}

extension ClaimBalance.Sum {
    fileprivate var json: JSON { ["passes": .number(passes), "amount": .cents(amount)] }
}
