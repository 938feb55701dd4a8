import Answers
import Operations
import Workshops

/// A claim as JSON; amounts are euros with two decimals.
struct ClaimDocument: Encodable {
    let number: Int
    let month: String
    let state: String
    let made: String
    let sent: String?
    let withdrawn: String?
    let reason: String?
    let count: Int
    let amount: String
    let balance: BalanceDocument
    let passes: [Pass]?
    let file: String?

    init(_ overview: ClaimOverview, file: String? = nil) {
        self.init(
            ClaimStanding(claim: overview.claim, balance: overview.balance), overview.passes.map(Pass.init), file)
    }

    init(_ standing: ClaimStanding, _ passes: [Pass]? = nil, _ file: String? = nil) {
        let claim = standing.claim
        (number, month, state, reason) = (claim.number, "\(claim.month)", claim.state.rawValue, claim.reason)
        (made, sent, withdrawn) = ("\(claim.made)", claim.sent?.description, claim.withdrawn?.description)
        (count, amount, balance) = (claim.passes, "\(claim.amount)", BalanceDocument(standing.balance))
        (self.passes, self.file) = (passes, file)
    }

    struct Pass: Encodable {
        let serial: String?
        let workshop: String
        let date: String
        let state: String
        let fault: String?
        let reason: String?

        init(_ claimed: ClaimedPass) {
            serial = claimed.pass.serial?.description
            (workshop, date, state) = ("\(claimed.workshop)", "\(claimed.date)", claimed.pass.state.rawValue)
            (fault, reason) = (claimed.fault?.rawValue, claimed.reason)
        }
    }
}

/// What was claimed, and what came of it.
struct BalanceDocument: Encodable {
    let claimed: Sum
    let paid: Sum
    let rejectedByFault: Sum
    let rejectedWithoutFault: Sum
    let outstanding: Sum

    init(_ balance: ClaimBalance) {
        (claimed, paid, outstanding) = (Sum(balance.claimed), Sum(balance.paid), Sum(balance.outstanding))
        rejectedByFault = Sum(balance.rejectedByFault)
        rejectedWithoutFault = Sum(balance.rejectedWithoutFault)
    }

    struct Sum: Encodable {
        let passes: Int
        let amount: String

        init(_ sum: ClaimBalance.Sum) { (passes, amount) = (sum.passes, "\(sum.amount)") }
    }
}

struct ClaimsDocument: Encodable {
    private let claims: [ClaimDocument]
    private let total: BalanceDocument
    private let unclaimed: Int
    private let unscanned: Int

    init(_ overview: ClaimsOverview) {
        claims = overview.claims.map { ClaimDocument($0) }
        total = BalanceDocument(overview.total)
        (unclaimed, unscanned) = (overview.unclaimed, overview.unscanned)
    }
}
