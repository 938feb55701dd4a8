package import Answers
import Storage
package import Workshops

extension ClaimSheet {
    /// What each row says.
    fileprivate var texts: [String?] { rows.map { "\($0.serial) \($0.verdict)" } }
}

extension Office {
    /// Records what the issuer answers about a claim, as far as it has; the rest stays outstanding.
    ///
    /// A pass that is paid or rejected stays so. Of one that was rejected, fault and reason can be said anew.
    package func settleClaim(
        _ number: Int, _ settlement: ClaimSettlement, on day: CivilDate? = nil, _ request: Request
    ) throws(Refusal) -> ClaimReport {
        let request = try request.saying(.reason, settlement.reason).asking(
            "settle claim \(number)", settlement.texts(on: day))
        return try settle(number, on: day, request) { (answers: inout ClaimAnswers) in
            try answers.read(settlement)
        }
    }

    /// Records what a table of the issuer (CSV) answers: a serial and an outcome a row.
    ///
    /// Where a row does not say whose fault a rejection is, or why, that of the settlement holds. A table that cannot be
    /// used is refused with ``ClaimRefusal/unusable(_:)`` and all that is wrong; then nothing is done.
    package func settleClaim(
        _ number: Int, from file: GivenFile, _ settlement: ClaimSettlement, on day: CivilDate? = nil,
        _ request: Request
    ) throws(Refusal) -> ClaimReport {
        let sheet = try refusing { try ClaimSheet(file, fault: settlement.fault, reason: settlement.reason) }
        let request = try request.saying(.reason, settlement.reason).asking(
            "settle claim \(number)", settlement.texts(on: day) + sheet.texts)
        return try settle(number, on: day, request) { (answers: inout ClaimAnswers) in
            try answers.read(sheet)
        }
    }

    private func settle(
        _ number: Int, on day: CivilDate?, _ request: Request, _ read: (inout ClaimAnswers) throws -> Void
    ) throws(Refusal) -> ClaimReport {
        try changeClaims(request) { book in
            try book.claim(number)
        } _: { book, claim in
            guard let claim else { return }
            let day = day ?? book.today
            try book.check(day, of: claim, from: claim.sent ?? day)
            guard claim.state == .sent else { throw Refusal.claims(.notSent(number)) }
            var answers = try ClaimAnswers(about: claim, in: book)
            try read(&answers)
            try book.record(answers.verdicts, PassOccasion(author: request.author, day: day))
        }
    }
}

extension SeatBook {
    fileprivate func record(_ verdicts: [(ClaimedPass, ClaimVerdict)], _ occasion: PassOccasion) throws {
        for (claimed, verdict) in verdicts {
            let pass = claimed.pass
            switch verdict {
            case .paid: try move(pass, to: [.paid], occasion)
            case .rejected(let fault, let reason):
                try connection.set(fault, because: reason, ofPass: pass.number, in: programme)
                if pass.state != .rejected {
                    var occasion = occasion
                    occasion.reason = reason
                    try move(pass, to: [.rejected], occasion)
                }
                let fact = { RecordedFact.fault($0, ofPass: pass.number, chequebook: pass.chequebook) }
                note(fact(fault), insteadOf: claimed.fault.map(fact))
            }
        }
    }
}
