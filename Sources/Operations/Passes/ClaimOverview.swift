package import Foundation
import Storage
package import Workshops

/// A claim with its passes, and where it stands.
package struct ClaimOverview: Sendable, Equatable {
    package let claim: Claim
    package let balance: ClaimBalance
    /// Those of the first workshop first; none when it was taken back.
    package let passes: [ClaimedPass]
}

/// All claims of a programme.
package struct ClaimsOverview: Sendable, Equatable {
    /// By number.
    package let claims: [ClaimStanding]
    /// Passes that were collected and are not scanned, so that they can be in no claim.
    package let unscanned: Int
    /// Passes that are scanned and in no claim.
    package let unclaimed: Int

    /// All that was asked for, and what came of it.
    package var total: ClaimBalance { claims.reduce(ClaimBalance()) { $0 + $1.balance } }
}

extension Office {
    /// All claims, and what is outstanding.
    package func claims(now: Date) throws(Refusal) -> ClaimsOverview {
        let programme = try programmeIdentifier()
        return try read(now: now) { connection in
            try SeatBook(programme, in: connection, now: now).claimsOverview(connection.passLedger(of: programme))
        }
    }

    /// A claim and its passes.
    package func claim(_ number: Int, now: Date) throws(Refusal) -> ClaimOverview {
        let programme = try programmeIdentifier()
        return try read(now: now) { connection in
            let book = try SeatBook(programme, in: connection, now: now)
            return try book.overview(of: book.claim(number))
        }
    }
}

extension SeatBook {
    /// - Throws: ``ClaimRefusal/unknownClaim(_:claims:)``.
    func claim(_ number: Int) throws -> Claim {
        if let claim = try connection.claim(number, of: programme) { return claim }
        throw Refusal.claims(.unknownClaim(number, claims: try connection.claims(of: programme).count))
    }

    func overview(of claim: Claim) throws -> ClaimOverview {
        let standing = try connection.claimStandings(of: programme).first { $0.claim.number == claim.number }
        return ClaimOverview(
            claim: claim, balance: standing?.balance ?? ClaimBalance(),
            passes: try connection.passes(ofClaim: claim.number, in: programme))
    }

    func claimsOverview(_ ledger: PassLedger) throws -> ClaimsOverview {
        let count = { (account: PassLedger.Account) in ledger[account] + (ledger.others[account] ?? 0) }
        let standings = try connection.claimStandings(of: programme)
        let waiting = standings.filter { $0.claim.state == .made }.reduce(0) { $0 + $1.claim.passes }
        return ClaimsOverview(claims: standings, unscanned: count(.collected), unclaimed: count(.scanned) - waiting)
    }
}
