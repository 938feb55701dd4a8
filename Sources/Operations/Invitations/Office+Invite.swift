package import Answers
import Auditing
import Foundation
import Storage
import Workshops

extension Office {
    /// Writes the messages that people are owed into the outbox: those whose workshops, or whose turn for a seat, are not
    /// as they were told last.
    ///
    /// Each is written once, whatever comes of it; a message that takes the place of one that waits still is written
    /// instead. Who has no e-mail address is owed a letter. A trial says what would be written.
    /// - Throws: ``InvitationRefusal/noContact`` when the programme does not say from whom messages come.
    package func invite(_ request: Request) throws(Refusal) -> InviteReport {
        let programme = try programmeIdentifier(), request = request.asking("invite"), isTrial = request.isTrial
        let carryOut = { (connection: SQLConnection) throws -> InviteReport in
            if !isTrial { try connection.settleSeats(of: programme, written: seatsWritten, request) }
            let book = try InvitationBook(programme, in: connection, now: request.now)
            guard book.overview.contact != nil else { throw Refusal.invitation(.noContact) }
            var report: InviteReport
            if let earlier = try request.earlier(on: programme, in: connection) {
                report = InviteReport(
                    messages: try book.written(earlier.facts, in: connection),
                    seats: try connection.seatMessagesWritten(earlier.facts, of: programme, book))
            } else {
                let seats = try SeatMessages(of: programme, in: connection, book.overview, now: request.now)
                let owed = book.owed(besides: Set(seats.owed.map { .participant($0.participant) }))
                report = InviteReport(messages: owed, seats: seats.owed)
                if !isTrial {
                    let outdated = seats.outdated + book.overtaken
                    report = try connection.write(report, outdated, after: book.last, of: programme, request)
                }
            }
            report.isTrial = isTrial
            report.waiting = try connection.numberOfWaitingMessages(of: programme)
            return report
        }
        var report = try isTrial ? read(now: request.now, carryOut) : write(request, carryOut)
        if !isTrial { report.outbox = try fillOutbox(request) }
        return report
    }
}

extension SQLConnection {
    /// Stores messages and one row of audit.
    fileprivate func write(
        _ owed: InviteReport, _ outdated: [Int], after last: [String: Message], of programme: Identifier,
        _ request: Office.Request
    ) throws -> InviteReport {
        let messages = try store(owed.messages, after: last, of: programme, request)
        for number in outdated { try set(.superseded, ofMessage: number, of: programme) }
        var seats = owed.seats
        let first = try nextMessageNumber(of: programme)
        for (place, number) in zip(seats.indices, first...) {
            let item = seats[place]
            try add(
                SeatMessage(
                    number: number, participant: item.participant, notice: item.notice, workshops: item.workshops,
                    stamp: request.now, email: item.email),
                of: programme)
            seats[place].number = number
        }
        try record(
            request, on: programme, after: messages.map(\.fact.description) + seats.compactMap(\.fact?.description))
        return InviteReport(messages: messages, seats: seats)
    }

    /// Stores messages, numbered, in the place of those that wait still, and stamped after the last ones.
    func store(
        _ owed: [OwedInvitation], after last: [String: Message], of programme: Identifier, _ request: Office.Request
    ) throws -> [OwedInvitation] {
        let superseded = Dictionary(grouping: try waitingMessages(of: programme), by: \.uid)
        let addresses = Dictionary(grouping: owed, by: \.key).mapValues { $0.map(\.message.email) }
        var number = try nextMessageNumber(of: programme)
        var made: [InvitationBook.Key: String] = [:]
        var written: [OwedInvitation] = []
        for var item in owed {
            let key = item.key
            let uid = try item.invitation ?? made[key] ?? invite(item, of: programme, request)
            made[key] = uid
            for earlier in superseded[uid] ?? []
            where try !isStillNeeded(earlier, beside: addresses[key] ?? [], programme) {
                try set(.superseded, ofMessage: earlier.number, of: programme)
            }
            let message = item.message
            try add(
                Message(
                    number: number, uid: uid, method: message.method, sequence: message.sequence,
                    stamp: request.now.stamp(after: last[uid]?.stamp), email: message.email, notice: message.notice,
                    reason: message.reason),
                of: programme)
            item.number = number
            written.append(item)
            number += 1
        }
        return written
    }

    /// Whether a message that waits has to go although later ones are written: something was sent where it goes.
    private func isStillNeeded(
        _ message: Message, beside addresses: [EmailAddress?], _ programme: Identifier
    ) throws -> Bool {
        guard message.isNeeded(beside: addresses) else { return false }
        return try messages(of: message.uid, in: programme).contains {
            $0.state == .handedOver && $0.method == .request && $0.email == message.email
        }
    }

    private func invite(
        _ item: OwedInvitation, of programme: Identifier, _ request: Office.Request
    ) throws -> String {
        var uid = request.identifiers()
        while try hasInvitation(uid: uid) { uid = request.identifiers() }
        try save(
            Invitation(uid: uid, recipient: item.recipient, workshop: item.workshopIdentity, created: request.now),
            of: programme)
        return uid
    }

    /// The messages about seats that were written when these facts were recorded.
    fileprivate func seatMessagesWritten(
        _ facts: [RecordedFact], of programme: Identifier, _ book: InvitationBook
    ) throws -> [OwedSeatMessage] {
        let numbers = facts.compactMap { if case .toldOfSeat(_, _, let number) = $0 { number } else { nil } }
        return try seatMessages(of: programme).filter { numbers.contains($0.number) }.compactMap { message in
            guard let name = book.name(of: .participant(message.participant)) else { return nil }
            let session = book.overview.sessions.first { $0.id == message.notice.session }
            return OwedSeatMessage(
                participant: message.participant, name: name, notice: message.notice, workshops: message.workshops,
                session: session?.number, email: message.email, number: message.number)
        }
    }
}

extension OwedInvitation {
    var fact: RecordedFact {
        .told(
            recipient, message.method, workshop: workshop?.description ?? workshopIdentity, sequence: message.sequence)
    }
}

extension OwedSeatMessage {
    fileprivate var fact: RecordedFact? {
        number.map { .toldOfSeat(participant, notice: notice.word, message: $0) }
    }
}
