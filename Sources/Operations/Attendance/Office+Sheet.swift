package import Answers
package import Foundation
import Storage
package import Workshops

extension Office {
    /// The sheet of a workshop, filled in or to be printed.
    package func sheet(of number: WorkshopNumber, now: Date) throws(Refusal) -> SheetOverview {
        let programme = try programmeIdentifier()
        return try read(now: now) { connection in
            try connection.sheetOverview(of: number, SeatBook(programme, in: connection, now: now))
        }
    }
}

extension SQLConnection {
    func sheetOverview(of number: WorkshopNumber, _ book: SeatBook) throws -> SheetOverview {
        guard let record = try programme(book.programme) else { throw Refusal.nothingPlanned }
        let workshop = try book.workshop(number)
        // As it is stored now: the book may know it from before its sheet was filled in.
        guard let session = try session(number.session, of: book.programme),
            let overview = try overviews(of: [session], in: record).sessions.first,
            let shown = overview.workshops.first(where: { $0.id == workshop.id })
        else { throw Refusal.attendance(.unknownWorkshop(number, workshops: 0)) }
        let sheet = try attendanceSheet(of: workshop.id, in: book.programme)
        let rows = try sheetRows(of: workshop, in: session, sheet, book.programme)
        return SheetOverview(
            number: number, session: overview, workshop: shown, programme: record.name,
            decision: record.decisionNumber, commissioner: record.commissioner, provider: record.provider,
            thingsToBring: record.thingsToBring, workshops: record.sessions.workshopsPerSession,
            rows: rows, seats: rows.chairs(ofSeats: record.sessions.seats),
            sheet: sheet, zone: book.zone, language: record.language)
    }

    /// Those whose seat counts for the workshop, and whoever else is on its sheet, by seat; then its guests.
    func sheetRows(
        of workshop: Workshop, in session: Session, _ sheet: AttendanceSheet, _ programme: Identifier
    ) throws -> [SheetOverview.Row] {
        let seats = sheet.seats(at: workshop.order, among: try enrolments(ofSession: session.id, of: programme))
            .filter { !sheet.guests.contains($0.participant) }
        let given = try passesGiven(atWorkshop: workshop.id, of: programme)
        let collection = try passCollection(of: programme)
        let row = { (person: Int, seat: Int?, due: Int, dueLater: Int) throws -> SheetOverview.Row? in
            guard let participant = try participant(person, of: programme) else { return nil }
            let given = given[person] ?? 0, needed = due + dueLater - given
            return SheetOverview.Row(
                seat: seat, person: person, name: participant.person?.name, commune: participant.commune,
                presence: sheet.presences[person], minutes: sheet.minutes[person], note: sheet.notes[person],
                passesDue: due, passesGiven: given,
                passesMissing: max(0, needed - (try passesToPresent(by: person, of: programme))))
        }
        return try seats.compactMap { enrolment in
            // Whoever is on a sheet before their seat begins gives what is asked there.
            let first = min(session.beginning(from: enrolment.firstWorkshop), workshop.order)
            return try row(
                enrolment.participant, enrolment.seat, collection.due(at: workshop.order, from: first),
                collection.due(since: workshop.order + 1, from: first))
        } + sheet.guests.sorted().compactMap { try row($0, nil, collection.dueOfGuest(at: workshop.order), 0) }
    }
}

extension SeatBook {
    /// The workshop of a number.
    ///
    /// - Throws: ``Refusal/unknownSession(_:known:)`` or ``AttendanceRefusal/unknownWorkshop(_:workshops:)``.
    func workshop(_ number: WorkshopNumber) throws -> Workshop {
        let session = try session(number.session)
        guard let workshop = session.workshops.first(where: { $0.order == number.order }) else {
            throw Refusal.attendance(.unknownWorkshop(number, workshops: session.workshops.count))
        }
        return workshop
    }
}
