package import Answers
import Storage
package import Workshops

extension Office {
    /// Lets somebody come to one workshop of a session without a seat in it, and leaves them the seat that they have
    /// elsewhere: they catch up a workshop, or wait for a seat.
    ///
    /// Only where a chair is free that day, and as long as the sheet is not filled in.
    package func addGuest(
        _ person: Int, at number: WorkshopNumber, _ request: Request
    ) throws(Refusal) -> AttendReport {
        try changeSheet(of: number, request.asking("guest \(person) at \(number)")) { book in
            let participant = try book.participant(person)
            var sheet = try book.sheetAtHand(number, by: request.author)
            guard try !book.rows(of: sheet).contains(where: { $0.person == person }) else { return }
            guard !sheet.isFilledIn else { throw Refusal.attendance(.filledIn(number)) }
            try book.refuseUnlessEligible(participant, for: number.session)
            if let followed = try book.workshopFollowed(by: person, like: sheet) {
                throw Refusal.attendance(.followedAlready(person: person, followed))
            }
            try book.refuseWithoutChair(sheet)
            try book.addGuest(person, to: &sheet)
        }
    }

    /// Takes back that somebody is a guest of a workshop; from a sheet that is filled in, with a reason.
    package func removeGuest(
        _ person: Int, at number: WorkshopNumber, reason: String? = nil, _ request: Request
    ) throws(Refusal) -> AttendReport {
        let request = try request.saying(.reason, reason).asking("no guest \(person) at \(number)", reason)
        return try changeSheet(of: number, request) { book in
            let sheet = try book.sheetAtHand(number, by: request.author)
            guard sheet.sheet.guests.contains(person) else {
                throw Refusal.attendance(.notGuest(person: person, number))
            }
            try book.refuse(sheet, without: reason)
            try book.unmark(person, on: sheet, reason)
            try book.endVisit(of: person, to: sheet.workshop, number)
        }
    }
}

extension SeatBook {
    func refuseUnlessEligible(_ participant: Participant, for session: Int) throws {
        let missing = participant.missingFacts
        guard missing.isEmpty else {
            throw Refusal.enrolment(
                .kept(from: session, [.init(person: participant.number, obstacles: [.notEligible(missing)])]))
        }
    }

    /// What somebody caught up elsewhere as a guest, or catches up here, they do not follow twice.
    func refuseCaughtUp(_ person: Int, on sheet: SheetAtHand) throws {
        let caughtUp = try connection.workshops(withGuest: person, in: programme)
            .compactMap { try number(ofWorkshop: $0.workshop) }
        guard !caughtUp.isEmpty, let followed = try workshopFollowed(by: person, like: sheet),
            caughtUp.contains(followed) || sheet.sheet.guests.contains(person)
        else { return }
        throw Refusal.attendance(.followedAlready(person: person, followed))
    }

    /// Somebody is no guest any more of some of the workshops to which they were to come.
    func endVisits(of person: Int, where isOver: (Session, Workshop) -> Bool) throws {
        let visits = Set(try connection.workshops(withGuest: person, in: programme).map(\.workshop))
        guard !visits.isEmpty else { return }
        for session in try allSessions() {
            for workshop in session.workshops where visits.contains(workshop.id) && isOver(session, workshop) {
                try endVisit(of: person, to: workshop, WorkshopNumber(session: session.number, order: workshop.order))
            }
        }
    }

    func endVisit(of person: Int, to workshop: Workshop, _ number: WorkshopNumber) throws {
        try connection.removeGuest(person, at: workshop.id, of: programme)
        forget(.guest(person, workshop: number))
        note(.guestNoMore(person, workshop: number))
    }

    /// Where somebody was there at the same workshop of another session, of the same theme.
    fileprivate func workshopFollowed(by person: Int, like sheet: SheetAtHand) throws -> WorkshopNumber? {
        let presences = try connection.presences(ofParticipant: person, in: programme), order = sheet.workshop.order
        let themes = try connection.programme(programme)?.themes ?? []
        let isChosen = themes.indices.contains(order - 1) && !themes[order - 1].options.isEmpty
        for session in try allSessions() where !isChosen || session.chosenTheme == sheet.session.chosenTheme {
            for workshop in session.workshops
            where workshop.order == order && presences[workshop.id]?.presence.isThere == true {
                return WorkshopNumber(session: session.number, order: order)
            }
        }
        return nil
    }

    /// A sheet says nothing of somebody any more, who gave no passes there; one that is filled in is corrected.
    func unmark(_ person: Int, on sheet: SheetAtHand, _ reason: String?) throws {
        let row = try rows(of: sheet).first { $0.person == person }
        if let passes = row?.passesGiven, passes > 0 {
            throw Refusal.attendance(.passesGiven(person: person, sheet.number, passes: passes))
        }
        var sheet = sheet
        if let fact = sheet.sheet.fact(of: person, at: sheet.number) {
            forget(fact)
            sheet.sheet.presences[person] = nil
            sheet.sheet.minutes[person] = nil
            sheet.sheet.corrections.append(.init(date: now, author: sheet.hand.author, reason: reason ?? ""))
            sheet.sheet.closing = sheet.hand
            try connection.save(sheet.sheet, of: programme)
        }
        try forgetNote(of: person, on: &sheet)
    }
}
