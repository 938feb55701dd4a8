package import Answers
import Auditing
import Calendars
import Foundation
import Storage
import Workshops

extension Office {
    /// Records the replies in files, as calendar programs send them (.ics) or mail programs save them (.eml).
    ///
    /// A reply counts by its SEQUENCE and DTSTAMP, from the address that was invited; a DTSTAMP that is still to come counts
    /// as now. Late, unknown and forged ones are told, never recorded. Who declines keeps the seat: a person decides what comes of it.
    /// - Throws: ``InvitationRefusal/unusableReplies(_:)`` when a file cannot be read; then nothing is recorded.
    package func reply(from files: [GivenFile], _ request: Request) throws(Refusal) -> ReplyReport {
        let programme = try programmeIdentifier()
        var replies: [(file: String, reply: CalendarReply)] = [], findings: [Finding] = [], read: [String] = []
        for file in files {
            guard let bytes = try file.calendar() else {
                findings.append(file.unreadable)
                continue
            }
            let reading = CalendarReply.reading(bytes)
            read.append(Fingerprint.whole(of: bytes))
            replies += reading.replies.map { (file.name, $0) }
            findings += reading.findings.map { Finding($0, file: file.name) }
        }
        guard findings.isEmpty else { throw .invitation(.unusableReplies(findings)) }
        let request = request.asking("reply", read)
        return try write(request) { connection in
            var book = try ReplyBook(programme, in: connection, request)
            for (file, reply) in replies { try book.take(reply, from: file) }
            try book.record()
            return book.report
        }
    }
}

/// Replies to invitations, within one transaction.
private struct ReplyBook {
    private(set) var report = ReplyReport()
    private let programme: Identifier
    private let connection: SQLConnection
    private let request: Office.Request
    private let invitations: InvitationBook
    /// What this very request recorded before.
    private let earlier: [RecordedFact]?
    private var facts: [RecordedFact] = []

    init(_ programme: Identifier, in connection: SQLConnection, _ request: Office.Request) throws {
        self.programme = programme
        self.connection = connection
        self.request = request
        invitations = try InvitationBook(programme, in: connection, now: request.now)
        earlier = try request.earlier(on: programme, in: connection)?.facts
    }

    mutating func take(_ reply: CalendarReply, from file: String) throws {
        let ignore = { (reason: ReplyReport.Reason) in
            ReplyReport.Ignored(file: file, attendee: reply.attendee, reason: reason)
        }
        guard var invitation = try connection.invitation(reply.uid, of: programme),
            let last = invitations.last[reply.uid], let name = invitations.name(of: invitation.recipient)
        else { return report.ignored.append(ignore(.unknown)) }
        guard last.email?.description.lowercased() == reply.attendee.lowercased() else {
            return report.ignored.append(ignore(.otherAddress))
        }
        guard last.method == .request else { return report.ignored.append(ignore(.cancelled)) }
        guard reply.sequence >= last.sequence else {
            return report.ignored.append(ignore(.late(sequence: reply.sequence, last: last.sequence)))
        }
        guard reply.sequence == last.sequence else {
            return report.ignored.append(ignore(.neverSent(sequence: reply.sequence, last: last.sequence)))
        }
        guard let choice = Invitation.Choice(reply.answer) else { return report.ignored.append(ignore(.noAnswer)) }
        let answer = Invitation.Answer(choice, sequence: reply.sequence, stamp: reply.stamp)
        let workshop = invitations.workshop(invitation.workshop)
        let fact = { [recipient = invitation.recipient, place = workshop?.description ?? invitation.workshop] stamp in
            RecordedFact.replied(recipient, choice, workshop: place, ahead: stamp)
        }
        if let known = invitation.answer,
            try answer.isOvertaken(by: known, at: request.now) || comesAgain(answer, fact(answer.stamp), after: known)
        {
            return report.ignored.append(ignore(.overtaken))
        }
        let changed =
            earlier.map { $0.contains(fact(nil)) || $0.contains(fact(answer.stamp)) }
            ?? invitation.answer.map { !answer.repeats($0, at: request.now) } ?? true
        report.answers.append(
            .init(
                recipient: invitation.recipient, name: name, workshop: workshop, date: last.notice.date, choice: choice,
                changed: changed))
        guard changed, earlier == nil else { return }
        invitation.answer = answer.received(at: request.now)
        try connection.save(invitation, of: programme)
        facts.append(fact(answer.isAhead(of: request.now) ? answer.stamp : nil))
    }

    /// Whether an answer was recorded while its stamp was still to come, and another one since: whole folders of mail are
    /// read again and again, and such a stamp does not tell when it was given.
    private func comesAgain(
        _ answer: Invitation.Answer, _ fact: RecordedFact, after known: Invitation.Answer
    ) throws -> Bool {
        guard known.sequence == answer.sequence, known.choice != answer.choice else { return false }
        return try connection.auditRows(on: programme.description, mentioning: fact.description)
            .contains { $0.facts.contains(fact) }
    }

    func record() throws {
        guard earlier == nil else { return }
        try connection.record(request, on: programme, after: facts.map(\.description))
    }
}

extension CalendarReply {
    /// The answers in a calendar file, or in one that an e-mail carries.
    fileprivate static func reading(_ file: Data) -> (replies: [CalendarReply], findings: [CalendarFinding]) {
        guard isMail(file) else { return read(file) }
        let part = MailMessage.calendarPart(in: file)
        return part.calendar.map(read) ?? ([], part.findings)
    }

    /// Whether a file begins with the head of an e-mail rather than with a calendar.
    private static func isMail(_ file: Data) -> Bool {
        let start = String(decoding: file.prefix(64), as: UTF8.self).uppercased().drop { !$0.isLetter }
        return !start.hasPrefix("BEGIN:") && start.contains(":")
    }
}

extension Invitation.Choice {
    /// Nil for what is no answer.
    fileprivate init?(_ answer: CalendarReply.Answer) {
        switch answer {
        case .accepted: self = .accepted
        case .declined: self = .declined
        case .tentative: self = .tentative
        case .needsAction, .delegated: return nil
        }
    }
}
