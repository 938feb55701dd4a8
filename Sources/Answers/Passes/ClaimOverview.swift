import Foundation
package import Workshops

/// A claim with its passes, and where it stands.
package struct ClaimOverview: Sendable, Equatable {
    package let claim: Claim
    package let balance: ClaimBalance
    /// Those of the first workshop first; none when it was taken back.
    package let passes: [ClaimedPass]

    package init(claim: Claim, balance: ClaimBalance, passes: [ClaimedPass]) {
        self.claim = claim
        self.balance = balance
        self.passes = passes
    }
}

/// All claims of a programme.
package struct ClaimsOverview: Sendable, Equatable {
    /// By number.
    package let claims: [ClaimStanding]
    /// Passes that were collected and are not scanned, so that they can be in no claim.
    package let unscanned: Int
    /// Passes that are scanned and in no claim.
    package let unclaimed: Int

    package init(claims: [ClaimStanding], unscanned: Int, unclaimed: Int) {
        self.claims = claims
        self.unscanned = unscanned
        self.unclaimed = unclaimed
    }

    /// All that was asked for, and what came of it.
    package var total: ClaimBalance { claims.reduce(ClaimBalance()) { $0 + $1.balance } }
}

extension ClaimOverview {
    package var remedies: [Remedy] { claim.remedies }
}

extension ClaimsOverview {
    package var remedies: [Remedy] { (unclaimed > 0 ? [.makeClaim] : []) + remediesOfUnscanned }

    package var remediesOfUnscanned: [Remedy] { unscanned > 0 ? [.scanAllPasses] : [] }
}

extension Claim {
    package var remedies: [Remedy] { state == .made ? [.sendClaim(number)] : [] }
}
