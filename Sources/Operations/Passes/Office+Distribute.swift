package import Answers
import Storage
package import Workshops

extension Office {
    /// A commune gives a chequebook to somebody: one that is named, or the lowest it has left.
    ///
    /// Only after the day of its mandate agreement, and only one of its own. Who has passes left gets one more only where
    /// it is said to be `another`, not the same typed twice.
    package func distribute(
        _ chequebook: Int? = nil, to person: Int, on day: CivilDate? = nil, another: Bool = false, _ request: Request
    ) throws(Refusal) -> PassReport {
        try movePasses(
            request.asking(
                "distribute to \(person)",
                [chequebook.map(String.init), day?.description] + (another ? ["another"] : [])),
            person: person
        ) { book, author in
            let participant = try book.participant(person)
            let left = try book.passesLeft(of: person).count
            if !another, left > 0, try chequebook.map({ try book.holder(of: $0).participant == nil }) ?? true {
                let had = try book.connection.chequebooks(givenTo: person, of: book.programme)
                throw Refusal.passes(.hasChequebook(participant, had, left: left))
            }
            let day = day ?? book.today
            guard day <= book.today else { throw Refusal.passes(.dayAhead(day)) }
            try book.refuseExpiredPasses(on: day)
            let number = try book.chequebook(chequebook, for: participant.commune)
            try book.refuseWithoutMandate(participant.commune, on: day)
            try book.connection.give(number, to: person, on: day, of: book.programme)
            book.note(.given(chequebook: number, to: person))
            let occasion = PassOccasion(author: author, day: day, participant: person)
            for pass in try book.connection.passes(ofChequebook: number, in: book.programme)
            where pass.state == .received {
                try book.move(pass, to: [.distributed], occasion)
            }
            return number
        }
    }

    /// Somebody hands back a chequebook of which nothing was used; their commune can give it to somebody else.
    package func takeBack(_ chequebook: Int, reason: String, _ request: Request) throws(Refusal) -> PassReport {
        var giver: Participant?
        var report = try movePasses(
            request.saying(.reason, reason).asking("take back chequebook \(chequebook)", reason)
        ) {
            book, author in
            guard !reason.isEmpty else { throw Refusal.passes(.reasonMissing) }
            guard let person = try book.holder(of: chequebook).participant else {
                throw Refusal.passes(.notGiven(chequebook))
            }
            let passes = try book.connection.passes(ofChequebook: chequebook, in: book.programme)
            guard passes.allSatisfy({ $0.state == .distributed }) else {
                throw Refusal.passes(.chequebookUsed(chequebook))
            }
            try book.connection.takeBack(chequebook, of: book.programme)
            let occasion = PassOccasion(author: author, day: book.today, reason: reason, participant: person)
            for pass in passes { try book.move(pass, to: [.received], occasion) }
            giver = try book.connection.participant(person, of: book.programme)
            return chequebook
        }
        report.returnedBy = giver
        return report
    }

    /// Carries out a verb about passes, and counts them after it.
    func movePasses(
        _ request: Request, person: Int? = nil, _ body: (SeatBook, String) throws -> Int?
    ) throws(Refusal) -> PassReport {
        let programme = try programmeIdentifier()
        return try write(request) { connection in
            let book = try SeatBook(programme, in: connection, request)
            let chequebook = try book.isRepeated ? book.given : body(book, request.author)
            // Counted once: there may be millions.
            let overview = try connection.passesOverview(book)
            if !book.isRepeated { try book.recordPasses(overview.ledger) }
            let moved = book.after.filter { if case .pass = $0 { true } else { false } }.count
            // Only what was scanned is collected by nobody and nowhere.
            let unscanned = book.after.count { if case .pass(_, _, .collected, nil, nil) = $0 { true } else { false } }
            return PassReport(
                moved: moved, unscanned: unscanned, overview: overview, person: person,
                left: try person.map { try book.passesLeft(of: $0).count } ?? 0, chequebook: chequebook,
                changed: !book.after.isEmpty)
        }
    }
}

extension SeatBook {
    /// The chequebook that was given to somebody, or taken back.
    fileprivate var given: Int? {
        after.lazy.compactMap { fact in
            switch fact {
            case .given(let chequebook, _), .pass(_, let chequebook?, .received, _, _): chequebook
            default: nil
            }
        }.first
    }

    fileprivate func holder(of chequebook: Int) throws -> ChequebookHolder {
        if let holder = try connection.chequebook(chequebook, of: programme) { return holder }
        let count = try connection.communesOverview(of: programme).chequebooks
        throw Refusal.passes(.unknownChequebook(chequebook, chequebooks: count))
    }

    /// The chequebook that a commune gives.
    fileprivate func chequebook(_ number: Int?, for commune: String) throws -> Int {
        guard let number else {
            guard let first = try connection.chequebooksToGive(by: commune, of: programme).first else {
                throw Refusal.passes(.noneToGive(commune: commune))
            }
            return first
        }
        let holder = try holder(of: number)
        if let person = holder.participant { throw Refusal.passes(.chequebookGiven(number, to: person)) }
        guard holder.commune == commune else {
            throw Refusal.passes(.chequebookElsewhere(number, commune: commune, holder: holder.commune))
        }
        return number
    }

    fileprivate func refuseWithoutMandate(_ commune: String, on day: CivilDate) throws {
        let standing = try connection.communeStanding(commune, of: programme)
        guard let mandate = standing?.mandate else { throw Refusal.passes(.mandateMissing(commune: commune)) }
        guard mandate <= day else { throw Refusal.passes(.mandateLater(commune: commune, mandate)) }
    }
}
