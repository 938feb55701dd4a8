package import Answers
import Storage
package import Workshops

extension Office {
    /// Fills in the sheet of a workshop, whole; the workshop was held, be it with nobody.
    ///
    /// A sheet that is filled in is filled in otherwise with a reason only, which is kept with who and when; so is somebody
    /// added who has a seat in the session and was there. Before the workshop it can only be noted who will not come; from
    /// its beginning on also of some how they are there, and with the last of them the sheet is filled in.
    package func attend(
        _ number: WorkshopNumber, _ marks: AttendanceMarks, reason: String? = nil, _ request: Request
    ) throws(Refusal) -> AttendReport {
        let request = try request.saying(.reason, reason).asking("attend \(number)", marks.description, reason)
        return try changeSheet(of: number, request) { book in
            let sheet = try book.sheetAtHand(number, by: request.author)
            try sheet.hasBegun ? book.fillIn(sheet, marks, reason) : book.noteAbsences(on: sheet, marks)
        }
    }

    /// Takes back that somebody would not come: they are expected again.
    package func expect(_ person: Int, at number: WorkshopNumber, _ request: Request) throws(Refusal) -> AttendReport {
        try changeSheet(of: number, request.asking("expect \(person) at \(number)")) { book in
            var sheet = try book.sheetAtHand(number, by: request.author)
            try book.refuseFilledIn(sheet)
            guard sheet.sheet.notes[person]?.presence == .excused else {
                throw Refusal.attendance(.nothingNoted(person: person, number))
            }
            try book.forgetNote(of: person, on: &sheet)
            try book.refuseWithoutChair(sheet, for: 0)
            book.note(.comes(person, workshop: number))
        }
    }

    /// Carries out a change of a sheet in one transaction, and answers with what the sheet is then.
    func changeSheet(
        of number: WorkshopNumber, _ request: Request, _ body: (SeatBook) throws -> Void
    ) throws(Refusal) -> AttendReport {
        let programme = try programmeIdentifier()
        return try write(request) { connection in
            try connection.settleSeats(of: programme, written: seatsWritten, request)
            let book = try SeatBook(programme, in: connection, request, seatsWritten: seatsWritten)
            if !book.isRepeated {
                try body(book)
                try book.record()
            }
            return AttendReport(sheet: try connection.sheetOverview(of: number, book), facts: book.after)
        }
    }
}

extension SeatBook {
    /// Notes who said before a workshop that they will not come; nothing else can be known of it then.
    fileprivate func noteAbsences(on sheet: SheetAtHand, _ marks: AttendanceMarks) throws {
        let people = marks.presences.keys.sorted()
        guard !people.isEmpty, marks.presences.values.allSatisfy({ $0 == .excused }) else {
            throw Refusal.attendance(.notBegun(sheet.number, sheet.workshop.date))
        }
        let expected = try checkedRows(of: sheet, marks).map(\.person)
        if let stranger = people.first(where: { !expected.contains($0) }) {
            throw try self.stranger(stranger, to: sheet.number)
        }
        for person in people { try keepNote(.excused, of: person, on: sheet) }
    }

    fileprivate func fillIn(_ sheet: SheetAtHand, _ marks: AttendanceMarks, _ reason: String?) throws {
        let expected = try checkedRows(of: sheet, marks).map(\.person)
        guard sheet.isFilledIn || expected.allSatisfy({ marks.presences[$0] != nil }) else {
            return try noteSome(of: expected, on: sheet, marks)
        }
        var sheet = sheet
        for stranger in marks.presences.keys.sorted() where !expected.contains(stranger) {
            let seat = try liveEnrolment(of: stranger)
            guard let seat, seat.state == .seated, seat.session == sheet.session.id,
                marks.presences[stranger]?.isThere == true
            else { throw try self.stranger(stranger, to: sheet.number) }
            try refuse(sheet, without: reason)
            try takeChair(stranger, seat, at: &sheet)
        }
        try keep(marks.presences, marks.minutes, on: sheet, reason)
    }

    /// Notes some of the marks of a sheet, which is filled in once there is one of everybody.
    private func noteSome(of expected: [Int], on sheet: SheetAtHand, _ marks: AttendanceMarks) throws {
        let people = marks.presences.keys.sorted()
        guard !people.isEmpty else { throw Refusal.attendance(.open(sheet.number)) }
        if let stranger = people.first(where: { !expected.contains($0) }) {
            throw try self.stranger(stranger, to: sheet.number)
        }
        for (person, presence) in marks.presences.sorted(by: { $0.key < $1.key }) {
            try keepNote(presence, minutes: marks.minutes[person], of: person, on: sheet)
        }
        let notes = try connection.attendanceSheet(of: sheet.workshop.id, in: programme).notes
        let presences = notes.filter { expected.contains($0.key) }
        guard presences.count == expected.count else { return }
        try keep(presences.mapValues(\.presence), presences.compactMapValues(\.minutes), on: sheet, nil)
    }

    /// The rows of a sheet, once it is known that marks were made from it as it is.
    private func checkedRows(of sheet: SheetAtHand, _ marks: AttendanceMarks) throws -> [SheetOverview.Row] {
        let rows = try rows(of: sheet), shown = SheetVersion(rows)
        guard marks.seen == shown else {
            throw Refusal.attendance(.changed(sheet.number, seen: marks.seen, now: shown))
        }
        return rows
    }
}
