package import Answers
package import Foundation
import Storage
import Workshops

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
