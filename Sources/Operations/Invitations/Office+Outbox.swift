package import Answers
package import Foundation
import Storage
import Workshops

extension Office {
    /// The messages that wait to be handed over; their files are written again where they are missing, if the disk can
    /// be written.
    package func outbox(now: Date) throws(Refusal) -> Outbox {
        let programme = try programmeIdentifier()
        let items = try read(now: now) { try $0.waitingItems(of: programme, now: now) }
        do {
            return Outbox(items: items, folder: try fillOutbox(now: now))
        } catch .cannotPublish(_, .diskReadOnly, _) {
            return Outbox(items: items, folder: folder.outbox.relativePath, isBehind: true)
        }
    }

    /// Records that messages were handed over: mailed, or printed and posted; all that wait when none is named.
    ///
    /// - Throws: ``InvitationRefusal/notWaiting(_:)`` when one of those named does not wait.
    package func handOver(messages numbers: [Int]? = nil, _ request: Request) throws(Refusal) -> Outbox {
        let programme = try programmeIdentifier(), request = request.asking("hand over", Self.list(numbers))
        let items = try write(request) { connection in
            try connection.handOver(numbers, of: programme, request)
            return try connection.waitingItems(of: programme, now: request.now)
        }
        let folder = request.isTrial ? folder.outbox.relativePath : try fillOutbox(request)
        return Outbox(items: items, folder: folder)
    }

    /// The same after a verb, which is stored whatever becomes of the files.
    @discardableResult
    func fillOutbox(_ request: Request) throws(Refusal) -> String {
        try following(.outbox) { () throws(Refusal) in try fillOutbox(now: request.now) }
    }

    /// Brings the files of the outbox to what waits, and tells where they are.
    ///
    /// A file of a message that waits no longer is removed; files that are not of the outbox are left alone.
    @discardableResult
    func fillOutbox(now: Date) throws(Refusal) -> String {
        let programme = try programmeIdentifier()
        let kept = KeptFolder(folder.outbox, isForOwner: true, proof: .list(folder.outboxList))
        try keep(kept, remedy: .outbox) {
            try read(now: now) { try OutboxFiles.files(of: programme, in: $0, now: now) }
        }
        return folder.outbox.relativePath
    }
}

extension SQLConnection {
    /// The messages that wait, with whom they are for.
    fileprivate func waitingItems(of programme: Identifier, now: Date) throws -> [Outbox.Item] {
        let book = try InvitationBook(programme, in: self, now: now)
        return try waitingMessages(of: programme).compactMap { message in
            guard let invitation = try invitation(message.uid, of: programme) else { return nil }
            return Outbox.Item(
                message: message, recipient: invitation.recipient, name: book.name(of: invitation.recipient),
                workshop: book.workshop(invitation.workshop))
        }
    }

    /// Notes that messages were handed over; all that wait when none is named.
    fileprivate func handOver(_ numbers: [Int]?, of programme: Identifier, _ request: Office.Request) throws {
        guard try request.earlier(on: programme, in: self) == nil else { return }
        let waiting = try waitingMessages(of: programme).map(\.number)
        let missing = (numbers ?? []).filter { !waiting.contains($0) }
        guard missing.isEmpty else { throw Refusal.invitation(.notWaiting(missing)) }
        let handed = numbers ?? waiting
        for number in handed { try set(.handedOver, ofMessage: number, of: programme) }
        try record(request, on: programme, after: handed.map { RecordedFact.handedOver($0).description })
    }
}
