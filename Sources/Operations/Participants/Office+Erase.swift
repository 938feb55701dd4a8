package import Answers
import Foundation
import Storage
import Workshops

extension Office {
    /// Erases who somebody is: their name and contact, what others wrote of them, when and how they can come.
    ///
    /// Counts stay: commune, who referred them, what was attested, which seats they had or have to the end of a session;
    /// the answer tells them, and where the name is found still. The file is rebuilt, so that no trace of what was erased
    /// is left in it; done again for somebody who is erased, that alone is done once more.
    ///
    /// - Throws: ``RegistrationRefusal/tracesLeft(_:)`` when another program keeps the file from being rebuilt, and
    ///   ``Refusal/unfinished(_:because:)`` when anything else does: the name is gone all the same.
    package func erase(_ number: Int, _ request: Request) throws(Refusal) -> PersonReport {
        let programme = try programmeIdentifier(), request = request.asking("erase \(number)")
        let report = try write(request) { connection in
            try connection.settleSeats(of: programme, written: seatsWritten, request)
            let book = try SeatBook(programme, in: connection, request)
            guard let participant = try connection.participant(number, of: programme) else {
                throw Refusal.enrolment(.unknownPerson(number))
            }
            let seat = try book.seatAhead(of: number)
            guard try seat == nil && book.waitingTurn(of: number) == nil else {
                throw Refusal.registration(.stillSeated(number, seat))
            }
            let trace = participant.person.map(PersonTrace.init)
            if let trace {
                try book.endVisits(of: number) { $1.state != .held }
                for fact in try connection.takeBackInvitations(of: number, in: programme, request) { book.note(fact) }
                try connection.save(participant.erased(trace), of: programme)
                try connection.forget(number, trace, of: programme)
                book.note(.erased(number))
            }
            try book.record()
            var report = try book.report(on: participant.erased(trace))
            report.remains = try connection.remains(of: number, trace, of: programme)
            return report
        }
        guard !request.isTrial else { return report }
        // A message that waited has the name in its files; what became of them does not keep it in the database.
        let outbox = Result { () throws(Refusal) in try fillOutbox(request) }
        try following(.rebuild(person: number)) { () throws(Refusal) in
            do throws(Refusal) { try clean(request) } catch {
                throw error == .databaseBusy ? .registration(.tracesLeft(number)) : error
            }
        }
        _ = try outbox.get()
        return report
    }
}

extension SeatBook {
    /// The session in which somebody has a seat, or is offered one, and its workshops that are still to be held; nil when
    /// there are none.
    fileprivate func seatAhead(of person: Int) throws -> RegistrationRefusal.SeatAhead? {
        guard let live = try liveEnrolment(of: person) else { return nil }
        let session = try session(id: live.session), ahead = session.ahead(on: today)
        return ahead.isEmpty ? nil : .init(session: session.number, workshops: ahead.map(\.order))
    }
}

extension SQLConnection {
    /// Forgets what others wrote of somebody, and where messages to them went.
    fileprivate func forget(_ number: Int, _ trace: PersonTrace, of programme: Identifier) throws {
        try forgetReasons(of: number, of: programme)
        try forgetComments(on: number, in: programme)
        try forgetMessages(to: number, of: programme)
        try forgetFeed(of: .participant(number), of: programme)
        try forgetTexts(of: programme, where: trace.isNamed)
    }

    /// Writes the cancellations that somebody's calendar needs of what they were sent; what is noted of it.
    fileprivate func takeBackInvitations(
        of number: Int, in programme: Identifier, _ request: Office.Request
    ) throws -> [RecordedFact] {
        let book = try InvitationBook(programme, in: self, now: request.now)
        guard book.overview.contact != nil else { return [] }
        let owed = try book.cancellations(for: number) { uid in
            try messages(of: uid, in: programme).last { $0.state == .handedOver }?.method == .request
        }
        return try store(owed, after: book.last, of: programme, request).map(\.fact)
    }

    /// What stays of somebody, and where a name that is known still is found.
    fileprivate func remains(of number: Int, _ trace: PersonTrace?, of programme: Identifier) throws -> [Remainder] {
        let tables = try trace.map { try self.tables(withRows: $0.isNamed) } ?? [:]
        let places = Dictionary(tables.map { (Remainder.Place(table: $0.key), $0.value) }, uniquingKeysWith: +)
        let handed = try messagesHandedOver(to: number, of: programme)
        let waiting = try messagesWaiting(to: number, of: programme)
        let names = Remainder.Place.allCases.compactMap { place -> Remainder? in
            // Those to themselves are told as such.
            let count = places[place, default: 0] - (place == .messages ? waiting : 0)
            return count > 0 ? .name(place, count: count) : nil
        }
        return [.records(person: number)] + names + (handed > 0 ? [.messages(count: handed)] : [])
            + (waiting > 0 ? [.cancellations(count: waiting)] : []) + [.copies]
    }
}

extension PersonTrace {
    /// What people write themselves: there a family name alone is told, too.
    private static let written = ["author", "closed_by", "request_key", "reason", "state_reason", "comment"]

    /// Whether a row of the database is about them.
    fileprivate func isNamed(in cells: [(column: String, text: String)]) -> Bool {
        isNamed(in: cells.map(\.text).joined(separator: "\n"))
            || cells.contains { Self.written.contains($0.column) && mayBeNamed(in: $0.text) }
    }
}

extension Participant {
    /// The same without anything that says who it is, also where they attested something of themselves.
    fileprivate func erased(_ trace: PersonTrace?) -> Participant {
        let author = { (author: String) in trace?.mayBeNamed(in: author) == true ? "participant \(number)" : author }
        return Participant(
            number: number, id: id, person: nil, commune: commune, availability: [], wishes: [], longestWay: nil,
            referrer: referrer, party: nil, registered: registered,
            attestations: attestations.map {
                Attestation($0.fact, holds: $0.holds, author: author($0.author), date: $0.date)
            },
            exemption: exemption.map { Exemption(reason: "", author: author($0.author), date: $0.date) })
    }
}

extension Remainder.Place {
    /// What people call a table of the database.
    fileprivate init(table: String) {
        self =
            switch table {
            case "audit": .audit
            case _ where table.hasPrefix("invoice"): .documents
            case "person", "participant", "attestation", "exemption": .people
            case "enrolment", "waiting_turn": .seats
            case "attendance_sheet", "sheet_correction", "presence", "theme_vote": .sheets
            case "session", "workshop": .workshops
            case "pass", "pass_movement", "second_use": .passes
            case "chequebook", "chequebook_movement", "distribution": .chequebooks
            case "claim", "claim_pass": .claims
            case "skill_level", "assessment_comment": .assessments
            case "invitation", "message", "seat_message", "seat_message_workshop", "feed", "feed_event": .messages
            default: .programme
            }
    }
}
