import Answers
import Catalogue
import Workshops

extension Rehearsal {
    /// When a month begins, what was scanned by the end of the last one is claimed; a fortnight later it is answered.
    func claimPasses() throws(Refusal) {
        if let (claim, day) = claimSent, day <= today {
            claimSent = nil
            try answer(claim)
        }
        guard let before = days.last(where: { $0 < today }), before.month != today.month,
            let made = try office.makeClaim(of: CivilMonth(of: before), request()).claim
        else { return }
        _ = try office.sendClaim(made.claim.number, request())
        claimSent = (made, today.advanced(by: 14))
        note(.claimed(number: made.claim.number, passes: made.claim.passes))
    }

    /// The issuer pays all but the first pass; that is now the provider's fault, now nobody's.
    private func answer(_ overview: ClaimOverview) throws(Refusal) {
        let number = overview.claim.number
        let rejected = overview.passes.first?.pass.serial.map { [$0.description] } ?? []
        let settlement = ClaimSettlement(
            paysRest: true, rejected: rejected, fault: number.isMultiple(of: 2) ? .nobody : .provider,
            reason: Sentence.reasonToReject[programme.language])
        let report = try office.settleClaim(number, settlement, request())
        note(.claimAnswered(number: number, paid: report.moved - rejected.count, rejected: rejected.count))
    }
}
