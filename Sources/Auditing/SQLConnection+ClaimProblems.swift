package import Answers
package import Storage
package import Workshops

extension SQLConnection {
    /// What is wrong with the claims of a programme: each is the sum of its passes, and whatever is claimed is in one.
    package func claimProblems(of programme: Identifier, _ ledger: PassLedger) throws -> [DatabaseProblem] {
        let sizes = try claimSizes(of: programme), standings = try claimStandings(of: programme)
        let wrong = standings.filter { standing in
            let wanted = standing.claim.state == .withdrawn ? 0 : standing.claim.passes
            return sizes[standing.claim.number] ?? 0 != wanted || !standing.balance.addsUp
        }
        let asked: [PassLedger.Account] = [.claimed, .paid, .rejected]
        let claimed = asked.reduce(0) { $0 + ledger[$1] + (ledger.others[$1] ?? 0) }
        let total = standings.reduce(0) { $0 + $1.balance.claimed.passes }
        // Where all sums agree, no pass is where it should not be.
        guard !wrong.isEmpty || claimed != total else { return [] }
        return try wrong.map { .claimDoesNotAddUp($0.claim.number) }
            + passesOutsideClaims(of: programme).map(DatabaseProblem.passOutsideClaim)
    }
}
