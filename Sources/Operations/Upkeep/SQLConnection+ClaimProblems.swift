import Storage
import Workshops

extension SQLConnection {
    /// What is wrong with the claims of a programme: each is the sum of its passes, and whatever is claimed is in one.
    func claimProblems(of programme: Identifier) throws -> [DatabaseProblem] {
        let sizes = try claimSizes(of: programme)
        let sums = try claimStandings(of: programme).filter { standing in
            let wanted = standing.claim.state == .withdrawn ? 0 : standing.claim.passes
            return sizes[standing.claim.number] ?? 0 != wanted || !standing.balance.addsUp
        }
        return try sums.map { .claimDoesNotAddUp($0.claim.number) }
            + passesOutsideClaims(of: programme).map(DatabaseProblem.passOutsideClaim)
    }
}
