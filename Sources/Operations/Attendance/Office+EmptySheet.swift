package import Answers
import Storage
package import Workshops

extension Office {
    /// Empties a sheet that was filled in for the wrong workshop, which is then what it was before it was held.
    ///
    /// Its presences go, and the passes that were collected or refused there go back with them to those who had them. Once
    /// they are in a claim they do not: the claim has to be taken back first.
    package func emptySheet(
        of number: WorkshopNumber, reason: String?, _ request: Request
    ) throws(Refusal) -> AttendReport {
        let request = try request.saying(.reason, reason).asking("empty sheet of \(number)", reason)
        return try changeSheet(of: number, request) { book in
            let sheet = try book.sheetAtHand(number, by: request.author)
            guard sheet.isFilledIn else { throw Refusal.attendance(.nothingToEmpty(number)) }
            try book.refuse(sheet, without: reason)
            try book.giveBackPasses(of: sheet, reason ?? "")
            try book.empty(sheet, reason ?? "")
        }
    }
}

extension SeatBook {
    fileprivate func empty(_ sheet: SheetAtHand, _ reason: String) throws {
        forget(.held(workshop: sheet.number))
        for person in sheet.sheet.presences.keys.sorted() {
            if let fact = sheet.sheet.fact(of: person, at: sheet.number) { forget(fact) }
        }
        note(.emptied(workshop: sheet.number, sheet.sheet.stateBefore))
        let emptying = AttendanceSheet.Correction(date: now, author: sheet.hand.author, reason: reason)
        try connection.empty(sheet.sheet, emptying, of: programme)
        try connection.set(sheet.sheet.stateBefore, ofWorkshop: sheet.workshop.id, of: programme)
    }

    fileprivate func giveBackPasses(of sheet: SheetAtHand, _ reason: String) throws {
        let taken = try connection.passesTaken(atWorkshop: sheet.workshop.id, of: programme)
        for (pass, giver) in taken {
            if let claim = try connection.claim(ofPass: pass.number, in: programme) {
                throw Refusal.attendance(
                    .passesClaimed(sheet.number, claim: claim, isSent: pass.state != .scanned))
            }
            let occasion = PassOccasion(
                author: sheet.hand.author, day: today, reason: reason, participant: giver,
                workshop: (sheet.number, sheet.workshop.id))
            try move(pass, to: pass.state == .scanned ? [.collected, .distributed] : [.distributed], occasion)
        }
        let refused = try connection.passesRefused(atWorkshop: sheet.workshop.id, of: programme)
        for (pass, holder) in refused {
            let occasion = PassOccasion(
                author: sheet.hand.author, day: today, reason: reason, participant: holder,
                workshop: (sheet.number, sheet.workshop.id))
            try move(pass, to: [.distributed], occasion)
        }
        if !taken.isEmpty || !refused.isEmpty { try checkPasses(connection.passLedger(of: programme)) }
    }
}
