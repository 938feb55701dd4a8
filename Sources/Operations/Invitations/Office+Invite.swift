package import Answers
import Auditing
import Foundation
import Storage
import Workshops

extension Office {
    /// Writes the messages that people are owed into the outbox: those whose workshops are not as they were told last.
    ///
    /// Each is written once, whatever comes of it; a message that takes the place of one that waits still is written
    /// instead. Who has no e-mail address is owed a letter. A trial says what would be written.
    /// - Throws: ``InvitationRefusal/noContact`` when the programme does not say from whom messages come.
    package func invite(_ request: Request) throws(Refusal) -> InviteReport {
        let programme = try programmeIdentifier(), request = request.asking("invite"), isTrial = request.isTrial
        let carryOut = { (connection: SQLConnection) throws -> ([OwedInvitation], Int) in
            let book = try InvitationBook(programme, in: connection, now: request.now)
            guard book.overview.contact != nil else { throw Refusal.invitation(.noContact) }
            let owed: [OwedInvitation]
            if let earlier = try request.earlier(on: programme, in: connection) {
                owed = try book.written(earlier.facts, in: connection)
            } else {
                owed = try isTrial ? book.owed : connection.write(book.owed, after: book.last, of: programme, request)
            }
            return (owed, try connection.waitingMessages(of: programme).count)
        }
        let (owed, waiting) = try isTrial ? read(now: request.now, carryOut) : write(request, carryOut)
        return InviteReport(
            messages: owed, isTrial: isTrial, outbox: isTrial ? nil : try fillOutbox(request),
            waiting: waiting)
    }
}

extension SQLConnection {
    /// Stores messages, numbered, in the place of those that wait still, and stamped after the last ones; one row of audit.
    fileprivate func write(
        _ owed: [OwedInvitation], after last: [String: Message], of programme: Identifier, _ request: Office.Request
    ) throws -> [OwedInvitation] {
        let superseded = Dictionary(grouping: try waitingMessages(of: programme), by: \.uid)
        var number = try nextMessageNumber(of: programme)
        var made: [InvitationBook.Key: String] = [:]
        var written: [OwedInvitation] = []
        for var item in owed {
            let key = InvitationBook.Key(recipient: item.recipient, workshop: item.workshopIdentity)
            let uid = try item.invitation ?? made[key] ?? invite(item, of: programme, request)
            made[key] = uid
            for earlier in superseded[uid] ?? [] { try set(.superseded, ofMessage: earlier.number, of: programme) }
            let message = item.message
            try add(
                Message(
                    number: number, uid: uid, method: message.method, sequence: message.sequence,
                    stamp: request.now.stamp(after: last[uid]?.stamp), email: message.email, notice: message.notice),
                of: programme)
            item.number = number
            written.append(item)
            number += 1
        }
        try record(request, on: programme, after: written.map(\.fact.description))
        return written
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
}

extension OwedInvitation {
    fileprivate var fact: RecordedFact {
        .told(
            recipient, message.method, workshop: workshop?.description ?? workshopIdentity, sequence: message.sequence)
    }
}
