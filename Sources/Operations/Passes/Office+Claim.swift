package import Answers
import Storage
package import Workshops

extension Office {
    /// Puts together the claim of a month that is over: all passes that were scanned by its last day and are in none.
    ///
    /// There is one claim of a month. What is entered late, and back-dated, goes into the next one.
    package func makeClaim(of month: CivilMonth, _ request: Request) throws(Refusal) -> ClaimReport {
        try changeClaims(request.asking("make claim of \(month)")) { book in
            try book.connection.claim(ofMonth: month, of: book.programme)
        } _: { book, known in
            guard known == nil else { return }
            guard month.last < book.today else { throw Refusal.claims(.monthNotOver(month)) }
            try book.makeClaim(of: month)
        }
    }

    /// Records that a claim was sent to the issuer, today or on a day before; its passes are claimed from then on.
    package func sendClaim(
        _ number: Int, on day: CivilDate? = nil, _ request: Request
    ) throws(Refusal) -> ClaimReport {
        try changeClaims(request.asking("send claim \(number)", day?.description)) { book in
            try book.claim(number)
        } _: { book, claim in
            guard var claim else { return }
            let day = day ?? claim.sent ?? book.today
            if let sent = claim.sent {
                guard day == sent else { throw Refusal.claims(.alreadySent(number, sent)) }
                return
            }
            try book.check(day, of: claim, from: claim.made)
            let passes = try book.connection.passes(ofClaim: number, in: book.programme)
            let old = claim.fact
            (claim.state, claim.sent) = (.sent, day)
            try book.connection.save(claim, of: book.programme)
            book.note(claim.fact, insteadOf: old)
            let occasion = PassOccasion(author: request.author, day: day)
            for claimed in passes { try book.move(claimed.pass, to: [.claimed], occasion) }
        }
    }

    /// Takes back a claim that was not sent, and says why; its passes can be claimed again.
    package func withdrawClaim(_ number: Int, reason: String, _ request: Request) throws(Refusal) -> ClaimReport {
        try changeClaims(request.saying(.reason, reason).asking("take back claim \(number)", reason)) { book in
            try book.claim(number)
        } _: { book, claim in
            guard !reason.isEmpty else { throw Refusal.claims(.reasonMissing) }
            guard var claim, claim.state != .withdrawn else { return }
            if let sent = claim.sent { throw Refusal.claims(.alreadySent(number, sent)) }
            let old = claim.fact
            (claim.state, claim.withdrawn, claim.reason) = (.withdrawn, book.today, reason)
            try book.connection.save(claim, of: book.programme)
            book.note(claim.fact, insteadOf: old)
        }
    }

    /// Carries out a verb about a claim; everything adds up after it.
    ///
    /// `find` looks for the claim, again after `change`, which is not carried out a second time.
    func changeClaims(
        _ request: Request, _ find: (SeatBook) throws -> Claim?,
        _ change: (SeatBook, Claim?) throws -> Void
    ) throws(Refusal) -> ClaimReport {
        let programme = try programmeIdentifier()
        return try write(request) { connection in
            let book = try SeatBook(programme, in: connection, request)
            if !book.isRepeated { try change(book, find(book)) }
            let ledger = try connection.passLedger(of: programme)
            if !book.isRepeated { try book.recordPasses(ledger) }
            let moved = book.after.filter { if case .pass = $0 { true } else { false } }.count
            return ClaimReport(
                claim: try find(book).map(book.overview), overview: try book.claimsOverview(ledger), moved: moved,
                changed: !book.after.isEmpty)
        }
    }
}

extension SeatBook {
    fileprivate func makeClaim(of month: CivilMonth) throws {
        let passes = try connection.passesToClaim(scannedBy: month.last, of: programme)
        guard !passes.isEmpty, let record = try connection.programme(programme) else { return }
        let claim = Claim(
            number: try connection.nextClaimNumber(of: programme), month: month, passes: passes.count,
            faceValue: record.tariff.faceValue, made: today)
        try connection.add(claim, passes: passes, of: programme)
        note(claim.fact)
    }

    /// Refuses a day that is ahead or too early, and a claim that was taken back.
    func check(_ day: CivilDate, of claim: Claim, from earliest: CivilDate) throws {
        if let withdrawn = claim.withdrawn { throw Refusal.claims(.withdrawn(claim.number, withdrawn)) }
        guard day <= today else { throw Refusal.claims(.dayAhead(day)) }
        guard day >= earliest else { throw Refusal.claims(.dayTooEarly(day, from: earliest)) }
    }
}

extension Claim {
    fileprivate var fact: RecordedFact { .claim(number, state, month, passes: passes) }
}
