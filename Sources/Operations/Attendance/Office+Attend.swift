package import Answers
import Storage
package import Workshops

extension Office {
    /// Fills in the sheet of a workshop, whole; the workshop was held, be it with nobody.
    ///
    /// A sheet that is filled in is filled in otherwise with a reason only, which is kept with who and when.
    package func attend(
        _ number: WorkshopNumber, _ marks: AttendanceMarks, reason: String? = nil, _ request: Request
    ) throws(Refusal) -> AttendReport {
        let programme = try programmeIdentifier()
        return try write(request) { connection in
            let book = try SeatBook(programme, in: connection, request)
            let verb = "attend \(number)"
            if try !request.isRepeated(of: verb, on: programme, in: connection) {
                try book.fillIn(number, marks, reason: reason, by: request.author)
                try book.record(verb)
            }
            return AttendReport(
                sheet: try connection.sheetOverview(of: number, book), changed: !book.after.isEmpty)
        }
    }
}

extension SeatBook {
    fileprivate func fillIn(
        _ number: WorkshopNumber, _ marks: AttendanceMarks, reason: String?, by author: String
    ) throws {
        let workshop = try workshop(number), session = try session(number.session)
        guard workshop.state == .held || session.state != .cancelled else {
            throw Refusal.sessionCancelled(number.session)
        }
        guard !workshop.state.isCancelled else { throw Refusal.attendance(.cancelled(number, workshop.state)) }
        guard CivilTime(workshop.date, workshop.span.start) <= CivilTime(at: now, in: zone) else {
            throw Refusal.attendance(.notBegun(number, workshop.date))
        }
        var sheet = try connection.attendanceSheet(of: workshop.id, in: programme)
        let rows = try connection.sheetRows(of: workshop, in: session, sheet, programme)
        let old = sheet.presences
        do throws(AttendanceRefusal) {
            sheet.presences = try marks.presences(on: sheet, of: rows, seats: rules.seats, number)
        } catch { throw Refusal.attendance(error) }
        if let closing = sheet.closing {
            guard sheet.presences != old else { return }
            guard let reason, !reason.isEmpty else {
                throw Refusal.attendance(.closed(number, on: CivilTime(at: closing.date, in: zone).date))
            }
            sheet.corrections.append(.init(date: now, author: author, reason: reason))
        } else {
            note(.held(workshop: number))
        }
        sheet.closing = .init(date: now, author: author)
        try connection.save(sheet, of: programme)
        try connection.set(.held, ofWorkshop: workshop.id, of: programme)
        for row in rows {
            guard let presence = sheet.presences[row.person], presence != old[row.person] else { continue }
            note(
                .attended(row.person, presence, workshop: number),
                insteadOf: old[row.person].map { .attended(row.person, $0, workshop: number) })
        }
    }
}
