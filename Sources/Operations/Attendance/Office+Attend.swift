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
        let request = try request.saying(.reason, reason).asking("attend \(number)", marks.description, reason)
        return try write(request) { connection in
            let book = try SeatBook(programme, in: connection, request)
            if !book.isRepeated {
                try book.fillIn(number, marks, reason: reason, by: request.author)
                try book.record()
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
        let shown = SheetVersion(rows)
        guard marks.seen == shown else { throw Refusal.attendance(.changed(number, seen: marks.seen, now: shown)) }
        guard sheet.closing != nil || rows.allSatisfy({ marks.presences[$0.person] != nil }) else {
            throw Refusal.attendance(.open(number))
        }
        if let stranger = marks.presences.keys.sorted().first(where: { shown.presences[$0] == nil }) {
            throw Refusal.attendance(.notOnSheet(person: stranger, number))
        }
        sheet.presences.merge(marks.presences) { $1 }
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
