package import Answers
package import Foundation
import Storage
import Workshops

extension Office {
    /// All that is kept of a person, also of one whose name is erased.
    package func disclose(_ number: Int, now: Date) throws(Refusal) -> PersonDisclosure {
        let programme = try programmeIdentifier(), language = programmeLanguage ?? .french
        return try read(now: now) { connection in
            let book = try SeatBook(programme, in: connection, now: now)
            guard let participant = try connection.participant(number, of: programme) else {
                throw Refusal.enrolment(.unknownPerson(number))
            }
            let turn = try book.waitingTurn(of: number)
            let party = try participant.party.map { try connection.participants(ofParty: $0, of: programme) } ?? []
            return PersonDisclosure(
                participant: participant, companions: party.map(\.number).filter { $0 != number },
                seats: try connection.enrolments(ofParticipant: number, of: programme).map {
                    .init(session: try book.session(id: $0.session).number, enrolment: $0)
                },
                turn: turn, awaitedSession: try turn?.session.map { try book.session(id: $0).number },
                withdrawal: try connection.withdrawal(of: number, of: programme),
                told: try book.told(number),
                toldOfSeat: try connection.seatMessages(of: programme).filter { $0.participant == number }.map {
                    .init(message: $0, session: try $0.notice.session.map { try book.session(id: $0).number })
                },
                visits: try book.visits(of: number), votes: try book.votes(of: number),
                progress: try book.progress(of: number, changed: false),
                history: try connection.history(of: number, in: programme), zone: book.zone, language: language)
        }
    }
}

extension SeatBook {
    /// What is kept of somebody and workshops, by number.
    fileprivate func visits(of number: Int) throws -> [PersonDisclosure.Visit] {
        var visits: [String: PersonDisclosure.Visit] = [:]
        func change(_ workshop: String, _ body: (inout PersonDisclosure.Visit) -> Void) throws {
            let number = try self.number(ofWorkshop: workshop)
            body(&visits[workshop, default: .init(workshop: number)])
        }
        for guest in try connection.workshops(withGuest: number, in: programme) {
            try change(guest.workshop) { $0.guest = guest.since }
        }
        for noted in try connection.notes(of: number, in: programme) {
            try change(noted.workshop) { $0.note = .init(note: noted.note, day: noted.day) }
        }
        for (workshop, mark) in try connection.presences(ofParticipant: number, in: programme) {
            try change(workshop) { ($0.presence, $0.minutes) = (mark.presence, mark.minutes) }
        }
        let first = WorkshopNumber(session: 0, order: 0)
        return visits.values.sorted { $0.workshop ?? first < $1.workshop ?? first }
    }

    /// What somebody was told of workshops, an invitation each.
    fileprivate func told(_ number: Int) throws -> [PersonDisclosure.Told] {
        try connection.invitations(of: programme).filter { $0.recipient == .participant(number) }.map {
            try .init(
                workshop: self.number(ofWorkshop: $0.workshop), invitation: $0,
                messages: connection.messages(of: $0.uid, in: programme))
        }
    }

    /// For which themes somebody voted, by session.
    fileprivate func votes(of number: Int) throws -> [PersonDisclosure.Vote] {
        try connection.themeVotes(of: number, in: programme).map {
            .init(session: try session(id: $0.key).number, themes: $0.value.sorted())
        }.sorted { $0.session < $1.session }
    }
}

extension SQLConnection {
    fileprivate func history(of number: Int, in programme: Identifier) throws -> [PersonDisclosure.Entry] {
        try auditRows(on: programme.description, mentioning: "participant \(number):").compactMap { row in
            let facts = { (text: String?) in
                (text ?? "").split(separator: "\n").compactMap { RecordedFact(String($0)) }
                    .filter { $0.participant == number }
            }
            let (before, after) = (facts(row.entry.before), facts(row.entry.after))
            guard !before.isEmpty || !after.isEmpty else { return nil }
            let verb = row.entry.verb.split(separator: " ").filter { Int($0) == nil }.joined(separator: " ")
            return PersonDisclosure.Entry(
                number: row.number, at: row.entry.at, author: row.entry.author, verb: verb, before: before,
                after: after)
        }
    }
}
