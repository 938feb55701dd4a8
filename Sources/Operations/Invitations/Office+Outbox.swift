package import Answers
import Auditing
package import Foundation
import Storage
package import Workshops

extension Office {
    /// The messages that wait to be handed over; their files are written again where they are missing, if the disk can
    /// be written.
    package func outbox(now: Date) throws(Refusal) -> Outbox {
        let programme = try programmeIdentifier()
        var outbox = try read(now: now) { try $0.outbox(of: programme, now: now) }
        do {
            outbox.folder = try fillOutbox(now: now)
        } catch .cannotPublish(_, .diskReadOnly, _) {
            outbox.folder = folder.outbox.relativePath
            outbox.isBehind = true
        }
        return outbox
    }

    /// Records that messages were handed over: mailed, or printed and posted; all that wait when none is named.
    ///
    /// The address of somebody who is erased goes with the last message to them.
    /// - Throws: ``InvitationRefusal/notWaiting(_:)`` when one of those named does not wait.
    package func handOver(messages numbers: [Int]? = nil, _ request: Request) throws(Refusal) -> Outbox {
        let programme = try programmeIdentifier(), request = request.asking("hand over", Self.list(numbers))
        let (outbox, isForgotten) = try write(request) { connection in
            let (handed, isForgotten) = try connection.handOver(numbers, of: programme, request)
            var outbox = try connection.outbox(of: programme, now: request.now)
            outbox.handedOver = handed
            let kept = Set(try connection.notTakenBack(handed, of: programme, now: request.now))
            outbox.returnable = handed.filter { !kept.contains($0) }
            return (outbox, isForgotten)
        }
        let filled = try fill(outbox, request)
        if isForgotten, !request.isTrial { try following(.outbox) { () throws(Refusal) in try clean(request) } }
        return filled
    }

    /// Records that messages were not handed over after all: they wait again.
    ///
    /// What somebody was handed at one instant about one workshop waits again together, or from one of them on.
    /// - Throws: ``InvitationRefusal/notTakenBack(_:)`` for those that were never handed over, that a later message to the
    ///   same person about the same thing has followed, or whose recipient is erased.
    package func takeBack(messages numbers: [Int], _ request: Request) throws(Refusal) -> Outbox {
        let programme = try programmeIdentifier(), request = request.asking("take back", Self.list(numbers))
        let outbox = try write(request) { connection in
            try connection.takeBack(numbers, of: programme, request)
            return try connection.outbox(of: programme, now: request.now)
        }
        return try fill(outbox, request)
    }

    /// What somebody was handed last, to be printed again: one text for each address, marked as a duplicate.
    ///
    /// - Throws: ``EnrolmentRefusal/unknownPerson(_:)``, or ``InvitationRefusal/nothingHandedOver(_:)``.
    package func duplicates(for recipient: Recipient, now: Date) throws(Refusal) -> [Convocation] {
        let programme = try programmeIdentifier()
        return try read(now: now) { connection in
            if case .participant(let number) = recipient {
                _ = try SeatBook(programme, in: connection, now: now).participant(number)
            }
            let occasions = try Occasions(of: programme, in: connection, now: now)
            let words = occasions.lastHandedOver(to: recipient).compactMap {
                occasions.words(for: $0, isDuplicate: true)
            }
            guard !words.isEmpty else { throw Refusal.invitation(.nothingHandedOver(recipient)) }
            return words
        }
    }

    private func fill(_ outbox: Outbox, _ request: Request) throws(Refusal) -> Outbox {
        var outbox = outbox
        outbox.folder = request.isTrial ? folder.outbox.relativePath : try fillOutbox(request)
        return outbox
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
    fileprivate func outbox(of programme: Identifier, now: Date) throws -> Outbox {
        let book = try InvitationBook(programme, in: self, now: now)
        let invitations = Dictionary(
            try invitations(of: programme).map { ($0.uid, $0) }, uniquingKeysWith: { $1 })
        let items = try waitingMessages(of: programme).compactMap { message -> Outbox.Item? in
            guard let invitation = invitations[message.uid] else { return nil }
            return Outbox.Item(
                message: message, recipient: invitation.recipient, name: book.name(of: invitation.recipient),
                workshop: book.workshop(invitation.workshop))
        }
        let seats = try seatMessages(of: programme).filter { $0.state == .waiting }.map { message in
            Outbox.SeatItem(message: message, name: book.name(of: .participant(message.participant)))
        }
        return Outbox(items: items, seats: seats, folder: "")
    }

    /// Notes that messages were handed over, all that wait when none is named: which, and whether an address went.
    fileprivate func handOver(
        _ numbers: [Int]?, of programme: Identifier, _ request: Office.Request
    ) throws -> (handed: [Int], isForgotten: Bool) {
        if let earlier = try request.earlier(on: programme, in: self) {
            return (earlier.facts.compactMap { if case .handedOver(let number) = $0 { number } else { nil } }, false)
        }
        let waiting =
            try
            (waitingMessages(of: programme).map(\.number)
            + seatMessages(of: programme).filter { $0.state == .waiting }.map(\.number)).sorted()
        let known = Set(waiting), missing = (numbers ?? []).filter { !known.contains($0) }
        guard missing.isEmpty else { throw Refusal.invitation(.notWaiting(missing)) }
        let handed = numbers ?? waiting
        // What is handed over at one instant is one letter: two never share theirs.
        let instant = request.now.instant(after: try lastHandover(of: programme))
        var isForgotten = false
        for number in handed {
            try set(.handedOver, ofMessage: number, of: programme, at: instant)
            if try forgetAddressOfErased(inMessage: number, of: programme) { isForgotten = true }
        }
        try record(request, on: programme, after: handed.map { RecordedFact.handedOver($0).description })
        return (handed, isForgotten)
    }

    /// Notes that messages wait again.
    fileprivate func takeBack(_ numbers: [Int], of programme: Identifier, _ request: Office.Request) throws {
        guard try request.earlier(on: programme, in: self) == nil else { return }
        let wrong = try notTakenBack(numbers, of: programme, now: request.now)
        guard wrong.isEmpty else { throw Refusal.invitation(.notTakenBack(wrong)) }
        for number in numbers { try set(.waiting, ofMessage: number, of: programme) }
        try record(
            request, on: programme, before: numbers.map { RecordedFact.handedOver($0).description }, after: [])
    }

    /// Those of these messages that cannot wait again, although the others of them do.
    ///
    /// Of what is told to one person about one thing, only the end that was handed over at one instant can.
    fileprivate func notTakenBack(_ numbers: [Int], of programme: Identifier, now: Date) throws -> [Int] {
        let book = try InvitationBook(programme, in: self, now: now), asked = Set(numbers)
        let recipients = Dictionary(
            try invitations(of: programme).map { ($0.uid, $0.recipient) }, uniquingKeysWith: { $1 })
        let told = Dictionary(grouping: try messages(of: programme), by: \.uid).compactMap { uid, messages in
            recipients[uid].flatMap { book.name(of: $0) } == nil ? nil : messages.returnable(asked)
        }
        let seats = Dictionary(grouping: try seatMessages(of: programme), by: \.participant)
            .compactMap { who, messages in
                book.name(of: .participant(who)) == nil ? nil : messages.suffix(1).filter { $0.state == .handedOver }
            }.joined().map(\.number)
        let returnable = Set(told.joined()).union(seats)
        return numbers.filter { !returnable.contains($0) }
    }
}
