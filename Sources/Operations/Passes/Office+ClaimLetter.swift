package import Answers
package import Foundation
import Storage
import Workshops

extension Office {
    /// The letter of a claim, which must not have been taken back.
    package func claimLetter(_ number: Int, now: Date) throws(Refusal) -> ClaimLetter {
        let programme = try programmeIdentifier()
        return try read(now: now) { connection in
            let book = try SeatBook(programme, in: connection, now: now), claim = try book.claim(number)
            if let withdrawn = claim.withdrawn { throw Refusal.claims(.withdrawn(number, withdrawn)) }
            guard let record = try connection.programme(programme) else { throw Refusal.nothingPlanned }
            return ClaimLetter(
                claim: try book.overview(of: claim), programme: record.name, decision: record.decisionNumber,
                commissioner: record.commissioner, provider: record.provider, language: record.language,
                mark: try connection.auditHead().mark)
        }
    }
}
