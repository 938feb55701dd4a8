package import Answers
package import Foundation
import Storage
import Workshops

extension Office {
    /// The messages that wait to be handed over; their files are written again where they are missing.
    package func outbox(now: Date) throws(Refusal) -> Outbox {
        let programme = try programmeIdentifier()
        let items = try read(now: now) { connection in
            let book = try InvitationBook(programme, in: connection, now: now)
            return try connection.waitingMessages(of: programme).compactMap { message -> Outbox.Item? in
                guard let invitation = try connection.invitation(message.uid, of: programme) else { return nil }
                return Outbox.Item(
                    message: message, recipient: invitation.recipient, name: book.name(of: invitation.recipient),
                    workshop: book.workshop(invitation.workshop))
            }
        }
        return Outbox(items: items, folder: try fillOutbox(now: now))
    }

    /// Records that messages were handed over: mailed, or printed and posted; all that wait when none is named.
    ///
    /// - Throws: ``InvitationRefusal/notWaiting(_:)`` when one of those named does not wait.
    package func handOver(messages numbers: [Int]? = nil, _ request: Request) throws(Refusal) -> Outbox {
        let programme = try programmeIdentifier()
        try write(request) { connection in
            guard try !request.isRepeated(of: "hand over", on: programme, in: connection) else { return }
            let waiting = try connection.waitingMessages(of: programme).map(\.number)
            let missing = (numbers ?? []).filter { !waiting.contains($0) }
            guard missing.isEmpty else { throw Refusal.invitation(.notWaiting(missing)) }
            let handed = numbers ?? waiting
            guard !handed.isEmpty else { return }
            for number in handed { try connection.set(.handedOver, ofMessage: number, of: programme) }
            try connection.append(
                AuditEntry(
                    at: request.now, author: request.author, verb: "hand over", subject: programme.description,
                    before: nil, after: handed.map { RecordedFact.handedOver($0).description }.joined(separator: "\n"),
                    requestKey: request.key))
        }
        return try outbox(now: request.now)
    }

    /// Brings the files of the outbox to what waits, and tells where they are.
    ///
    /// A file of a message that waits no longer is removed; files that are not of the outbox are left alone.
    @discardableResult
    func fillOutbox(now: Date) throws(Refusal) -> String {
        let programme = try programmeIdentifier()
        let folder = KeptFolder(url: folder.outbox, remedy: .outbox) { OutboxFiles.isOurs($0.lastPathComponent) }
        try folder.bring { () throws(Refusal) in
            try read(now: now) { try OutboxFiles.files(of: programme, in: $0, now: now) }
        }
        return folder.url.relativePath
    }
}
