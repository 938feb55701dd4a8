package import Workshops

extension SQLConnection {
    /// All claims by number, and where each stands; the engine counts.
    package func claimStandings(of programme: Identifier) throws -> [ClaimStanding] {
        let found = try rows(
            """
            SELECT claim, pass_state, fault, COUNT(*) AS passes FROM claim_pass
            WHERE programme = $1 GROUP BY claim, pass_state, fault
            """, [.textForm(of: programme)])
        let rows = try Dictionary(grouping: found) { try $0.integer("claim") }
        return try claims(of: programme).map { claim in
            ClaimStanding(claim: claim, balance: try balance(of: claim, rows[claim.number] ?? []))
        }
    }

    /// The passes that were asked for and are in no claim that was sent, and those of such a claim that were not.
    package func passesOutsideClaims(of programme: Identifier) throws -> [Int] {
        try rows(
            """
            SELECT pass.number AS number FROM pass
            LEFT JOIN claim_pass ON claim_pass.programme = pass.programme AND claim_pass.pass = pass.number
            WHERE pass.programme = $1 AND (pass.state IN ('claimed', 'paid', 'rejected'))
                <> (claim_state IS NOT NULL AND claim_state = 'sent')
            ORDER BY pass.number
            """, [.textForm(of: programme)]
        ).map { try $0.integer("number") }
    }

    /// How many passes are in each claim, by number.
    package func claimSizes(of programme: Identifier) throws -> [Int: Int] {
        let found = try rows(
            "SELECT claim, COUNT(*) AS passes FROM claim_pass WHERE programme = $1 GROUP BY claim",
            [.textForm(of: programme)])
        return try Dictionary(
            found.map { try ($0.integer("claim"), $0.integer("passes")) }, uniquingKeysWith: { first, _ in first })
    }

    /// What a claim asked for when it was sent, and its parts as its passes are now.
    private func balance(of claim: Claim, _ rows: [SQLRow]) throws -> ClaimBalance {
        var balance = ClaimBalance()
        guard claim.state == .sent else { return balance }
        balance.claimed = ClaimBalance.Sum(claim.passes, of: claim.faceValue)
        for row in rows {
            let sum = try ClaimBalance.Sum(row.integer("passes"), of: claim.faceValue)
            switch try row.choice("pass_state") as Pass.State {
            case .claimed: balance.outstanding = balance.outstanding + sum
            case .paid: balance.paid = balance.paid + sum
            case .rejected where try row.optional("fault", row.text) == Pass.Fault.provider.rawValue:
                balance.rejectedByFault = balance.rejectedByFault + sum
            case .rejected: balance.rejectedWithoutFault = balance.rejectedWithoutFault + sum
            default: continue
            }
        }
        return balance
    }
}
