package import Answers
import Workshops

extension ClaimOverview {
    package var json: JSON {
        ClaimStanding(claim: claim, balance: balance).json.with(["passes": .list(passes.map(\.json))])
    }
}

extension ClaimsOverview {
    package var json: JSON {
        [
            "claims": .list(claims.map(\.json)), "total": total.json, "unclaimed": .number(unclaimed),
            "unscanned": .number(unscanned),
        ]
    }
}

extension ClaimStanding {
    fileprivate var json: JSON {
        [
            "number": .number(claim.number), "month": .month(claim.month), "state": .code(claim.state.rawValue),
            "made": .day(claim.made), "sent": .day(claim.sent), "withdrawn": .day(claim.withdrawn),
            "reason": .text(claim.reason), "count": .number(claim.passes), "amount": .cents(claim.amount),
            "balance": balance.json,
        ]
    }
}

extension ClaimedPass {
    fileprivate var json: JSON {
        [
            "serial": .text(pass.serial?.description), "workshop": .text(workshop.description), "date": .day(date),
            "state": .code(pass.state.rawValue), "fault": .code(fault?.rawValue), "reason": .text(reason),
        ]
    }
}
