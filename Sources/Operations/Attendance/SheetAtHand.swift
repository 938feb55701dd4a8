import Answers
import Storage
import Workshops

/// The sheet of a workshop that was not called off, while somebody changes it.
struct SheetAtHand {
    let number: WorkshopNumber
    let session: Session
    let workshop: Workshop
    /// Who changes it, and when.
    let hand: AttendanceSheet.Closing
    let hasBegun: Bool
    var sheet: AttendanceSheet

    var isFilledIn: Bool { sheet.closing != nil }
    var length: Int { workshop.span.end.minutes - workshop.span.start.minutes }
}

extension SeatBook {
    func sheetAtHand(_ number: WorkshopNumber, by author: String) throws -> SheetAtHand {
        let workshop = try workshop(number), session = try session(number.session)
        let sheet = try connection.attendanceSheet(of: workshop.id, in: programme)
        // One that was emptied can be filled in again, also when the session was called off in between.
        guard workshop.state == .held || session.state != .cancelled || !sheet.emptyings.isEmpty else {
            throw Refusal.sessionCancelled(number.session)
        }
        guard !workshop.state.isCancelled else { throw Refusal.attendance(.cancelled(number, workshop.state)) }
        return SheetAtHand(
            number: number, session: session, workshop: workshop, hand: .init(date: now, author: author),
            hasBegun: CivilTime(workshop.date, workshop.span.start) <= CivilTime(at: now, in: zone),
            sheet: sheet)
    }

    /// Why nothing is noted of somebody who is not on a sheet, nor, maybe, anywhere.
    func stranger(_ person: Int, to number: WorkshopNumber) throws -> Refusal {
        let isKnown = try connection.participant(person, of: programme) != nil
        return isKnown ? .attendance(.notOnSheet(person: person, number)) : .enrolment(.unknownPerson(person))
    }

    func rows(of sheet: SheetAtHand) throws -> [SheetOverview.Row] {
        try connection.sheetRows(of: sheet.workshop, in: sheet.session, sheet.sheet, programme)
    }

    /// So many more come only where there is a chair for them beside those who are expected, as far as it is known.
    func refuseWithoutChair(_ sheet: SheetAtHand, for newcomers: Int = 1) throws {
        let rows = try rows(of: sheet)
        let free = sheet.sheet.freeChairs(of: rows.chairs(ofSeats: rules.seats), expecting: rows.map(\.person))
        guard free >= newcomers else { throw Refusal.attendance(.noChairFree(sheet.number, seats: rules.seats)) }
    }

    /// A sheet that is filled in is changed with a reason only.
    func refuse(_ sheet: SheetAtHand, without reason: String?) throws {
        if reason?.isEmpty ?? true { try refuseFilledIn(sheet) }
    }

    func refuseFilledIn(_ sheet: SheetAtHand) throws {
        guard let closing = sheet.sheet.closing else { return }
        throw Refusal.attendance(.closed(sheet.number, on: CivilTime(at: closing.date, in: zone).date))
    }

    /// Somebody who is not on the sheet comes onto it: with their seat in the session, which counts from there, when one
    /// was free then; else as a guest of this one workshop.
    func takeChair(_ person: Int, _ seat: Enrolment?, at sheet: inout SheetAtHand) throws {
        let expected = try rows(of: sheet).map(\.person), order = sheet.workshop.order
        guard !expected.contains(person) else { return }
        try refuseWithoutChair(sheet)
        guard var seat, expected.count < rules.seats,
            sheet.session.canBegin(at: order, insteadOf: seat.firstWorkshop)
        else { return try addGuest(person, to: &sheet) }
        let session = sheet.number.session
        let fact = { (seat: Enrolment) in
            RecordedFact.seated(person, session: session, seat: seat.seat, from: seat.firstWorkshop)
        }
        let old = fact(seat)
        seat.firstWorkshop = order
        try save(seat)
        note(fact(seat), insteadOf: old)
    }

    func addGuest(_ person: Int, to sheet: inout SheetAtHand) throws {
        try connection.addGuest(person, at: sheet.workshop.id, by: sheet.hand, of: programme)
        sheet.sheet.guests.insert(person)
        note(.guest(person, workshop: sheet.number))
    }

    /// Keeps what is known of somebody before the sheet is filled in; nothing when it is known already.
    func keepNote(_ presence: Presence, minutes: Int? = nil, of person: Int, on sheet: SheetAtHand) throws {
        let old = sheet.sheet.notes[person]
        guard old?.presence != presence || old?.minutes != minutes else { return }
        try refuseMinutes(minutes, of: presence, on: sheet)
        let note = AttendanceSheet.Note(presence, minutes: minutes, date: now, author: sheet.hand.author)
        try connection.note(note, of: person, at: sheet.workshop, in: programme)
        self.note(
            noted(person, presence, on: sheet), insteadOf: old.map { noted(person, $0.presence, on: sheet) })
    }

    /// Forgets what was known of somebody.
    func forgetNote(of person: Int, on sheet: inout SheetAtHand) throws {
        guard let old = sheet.sheet.notes.removeValue(forKey: person) else { return }
        try connection.note(nil, of: person, at: sheet.workshop, in: programme)
        forget(noted(person, old.presence, on: sheet))
    }

    private func noted(_ person: Int, _ presence: Presence, on sheet: SheetAtHand) -> RecordedFact {
        .noted(person, presence, workshop: sheet.number, on: sheet.workshop.date)
    }

    /// Stores marks on a sheet: it is filled in with them, or corrected.
    func keep(
        _ marks: [Int: Presence], _ minutes: [Int: Int], on hand: SheetAtHand, _ reason: String?
    ) throws {
        var sheet = hand.sheet
        let old = sheet, rows = try rows(of: hand)
        for (person, presence) in marks {
            try refuseMinutes(minutes[person], of: presence, on: hand)
            if presence.isThere, old.presences[person]?.isThere != true { try refuseCaughtUp(person, on: hand) }
            sheet.mark(person, presence, minutes: minutes[person])
        }
        let there = sheet.presences.values.count(where: \.isThere), room = rows.chairs(ofSeats: rules.seats)
        guard there <= room else { throw Refusal.attendance(.tooMany(hand.number, there: there, seats: room)) }
        if hand.isFilledIn {
            guard (sheet.presences, sheet.minutes) != (old.presences, old.minutes) else { return }
            try refuse(hand, without: reason)
            sheet.corrections.append(.init(date: now, author: hand.hand.author, reason: reason ?? ""))
        } else {
            sheet.stateBefore = hand.workshop.state
            note(.held(workshop: hand.number))
        }
        sheet.closing = hand.hand
        try connection.save(sheet, of: programme)
        try connection.set(.held, ofWorkshop: hand.workshop.id, of: programme)
        for person in rows.map(\.person) {
            guard let fact = sheet.fact(of: person, at: hand.number), fact != old.fact(of: person, at: hand.number)
            else { continue }
            note(fact, insteadOf: old.fact(of: person, at: hand.number))
        }
    }

    private func refuseMinutes(_ minutes: Int?, of presence: Presence, on sheet: SheetAtHand) throws {
        guard let minutes else { return }
        guard presence.isPartly, (1..<sheet.length).contains(minutes) else {
            throw Refusal.attendance(.minutesDoNotFit(minutes, length: sheet.length))
        }
    }
}

extension AttendanceSheet {
    /// What the sheet says of somebody, as the audit keeps it.
    func fact(of person: Int, at workshop: WorkshopNumber) -> RecordedFact? {
        presences[person].map { .attended(person, $0, minutes: minutes[person], workshop: workshop) }
    }
}
