import Answers
import Documents
import Foundation
import Storage
import Workshops

/// Who is to know of which workshop, and what they were told last, within one transaction.
///
/// Workshops that have begun are over for this: nobody is told of them any more.
struct InvitationBook {
    let overview: ProgrammeOverview
    let participants: [Int: Participant]
    /// The last message of each invitation, by its UID.
    let last: [String: Message]
    private let invitations: [Key: Invitation]
    private let expected: [Key: ExpectedNotice]
    /// How somebody's last seat in a session ended, by participant and session.
    private let endings: [Seat: Enrolment.State]
    private let now: CivilTime

    /// Which workshop to whom.
    struct Key: Hashable {
        let recipient: Recipient
        let workshop: String
    }

    private struct Seat: Hashable {
        let participant: Int
        let session: String
    }

    init(_ programme: Identifier, in connection: SQLConnection, now: Date) throws {
        overview = try connection.overview(of: programme)
        self.now = CivilTime(at: now, in: overview.zone)
        participants = Dictionary(
            try connection.participants(of: programme).map { ($0.number, $0) }, uniquingKeysWith: { $1 })
        last = Dictionary(try connection.lastMessages(of: programme).map { ($0.uid, $0) }, uniquingKeysWith: { $1 })
        invitations = Dictionary(
            try connection.invitations(of: programme).map { (Key(recipient: $0.recipient, workshop: $0.workshop), $0) },
            uniquingKeysWith: { $1 })
        let enrolments = try connection.enrolments(of: programme)
        endings = Dictionary(
            enrolments.map { (Seat(participant: $0.participant, session: $0.session), $0.state) },
            uniquingKeysWith: { $1 })
        expected = Self.expectations(
            of: overview, seats: enrolments.filter { $0.state == .seated }, participants, now: self.now)
    }

    /// The messages that are owed: participants by number, then trainers, each by the date of their workshops.
    ///
    /// What may wait goes along with what may not; `besides` tells who is owed something else.
    func owed(besides others: Set<Recipient> = []) -> [OwedInvitation] {
        let owed = Dictionary(
            grouping: Set(invitations.keys).union(expected.keys).flatMap { self.owed($0) }, by: \.recipient)
        return Self.inOrder(
            owed.flatMap { recipient, messages in
                others.contains(recipient) || !messages.allSatisfy(isQuiet) ? messages : []
            })
    }

    private func isQuiet(_ item: OwedInvitation) -> Bool {
        item.message.isQuiet(
            after: item.invitation.flatMap { last[$0] }, announcingConfirmations: overview.announcesConfirmations)
    }

    /// What takes back all that somebody was sent and has not begun: for their calendar, before they are forgotten.
    func cancellations(for participant: Int, sent: (String) throws -> Bool) rethrows -> [OwedInvitation] {
        let keys = invitations.keys.filter { $0.recipient == .participant(participant) }
        return try Self.inOrder(keys.flatMap { self.owed($0) }).filter { item in
            guard item.message.method == .cancel, item.message.email != nil, let uid = item.invitation else {
                return false
            }
            return try sent(uid)
        }
    }

    /// Why somebody is expected at a workshop no more.
    private func reason(_ key: Key) -> OwedMessage.Reason {
        guard let (session, workshop) = place(of: key.workshop), session.state != .cancelled,
            !workshop.state.isCancelled, case .participant(let number) = key.recipient
        else { return isHeld(key) ? .released : .cancelled }
        return endings[Seat(participant: number, session: session.id)] == .withdrawn ? .withdrawn : .released
    }

    private func isHeld(_ key: Key) -> Bool {
        place(of: key.workshop).map { $0.session.state != .cancelled && !$0.workshop.state.isCancelled } ?? false
    }

    /// The messages that were written when these facts were recorded, as they were owed then.
    func written(_ facts: [RecordedFact], in connection: SQLConnection) throws -> [OwedInvitation] {
        let told = facts.compactMap { fact -> (recipient: Recipient, workshop: String, sequence: Int)? in
            if case .told(let who, _, let workshop, let sequence) = fact { (who, workshop, sequence) } else { nil }
        }
        return Self.inOrder(
            try invitations.flatMap { key, invitation -> [OwedInvitation] in
                let workshop = workshop(key.workshop), name = workshop?.description ?? key.workshop
                let sequences = told.filter { $0.recipient == key.recipient && $0.workshop == name }.map(\.sequence)
                guard let first = sequences.first, let person = self.name(of: key.recipient) else { return [] }
                let messages = try connection.messages(of: invitation.uid, in: overview.identifier)
                // SEQUENCE rises or stays: of those that have it, the ones before were written by earlier requests.
                guard let last = messages.last(where: { $0.sequence == sequences.last }),
                    let start = messages.lastIndex(where: { $0.sequence == first && $0.number <= last.number })
                else { return [] }
                let before = messages[..<start].last
                let expected = last.method == .cancel ? nil : ExpectedNotice(last.notice, email: last.email)
                let changes = OwedMessage.changes(from: before, to: expected, because: last.reason ?? .cancelled)
                return zip(changes, messages[start...]).map { owed, message in
                    OwedInvitation(
                        recipient: key.recipient, name: person, invitation: before?.uid,
                        workshopIdentity: key.workshop, workshop: workshop, message: owed, number: message.number)
                }
            })
    }

    /// By recipient, and by the date of their workshops.
    private static func inOrder(_ messages: [OwedInvitation]) -> [OwedInvitation] {
        messages.sorted { one, other in
            guard one.recipient == other.recipient else { return one.recipient < other.recipient }
            let (notice, otherNotice) = (one.message.notice, other.message.notice)
            let (time, otherTime) =
                (CivilTime(notice.date, notice.span.start), CivilTime(otherNotice.date, otherNotice.span.start))
            guard time == otherTime else { return time < otherTime }
            // Two workshops at once are of two trainers, or of a plan that is yet to change.
            return (one.workshopIdentity, one.message.sequence) < (other.workshopIdentity, other.message.sequence)
        }
    }

    private func owed(_ key: Key) -> [OwedInvitation] {
        let invitation = invitations[key]
        let told = invitation.flatMap { last[$0.uid] }
        // Who is erased cannot be told of anything.
        guard let name = name(of: key.recipient), told.map({ isAhead($0.notice) }) ?? true || expected[key] != nil
        else { return [] }
        return OwedMessage.changes(from: told, to: expected[key], because: reason(key)).map { message in
            OwedInvitation(
                recipient: key.recipient, name: name, invitation: invitation?.uid, workshopIdentity: key.workshop,
                workshop: workshop(key.workshop), message: message, number: nil)
        }
    }

    /// What somebody is called, nil when they are erased or gone.
    func name(of recipient: Recipient) -> String? {
        switch recipient {
        case .participant(let number): participants[number]?.person?.name
        case .trainer(let identifier): overview.trainers.first { $0.identifier == identifier }?.name
        }
    }

    /// How people call a workshop; nil when it is gone.
    func workshop(_ identity: String) -> WorkshopNumber? {
        place(of: identity).map { WorkshopNumber(session: $0.session.number, order: $0.workshop.order) }
    }

    func place(of identity: String) -> (session: SessionOverview, workshop: WorkshopOverview)? {
        for session in overview.sessions {
            if let workshop = session.workshops.first(where: { $0.id == identity }) { return (session, workshop) }
        }
        return nil
    }

    /// Who has declined which of the workshops that they are expected at, by number; an answer to what has moved since
    /// does not count.
    var declined: [Int: [WorkshopNumber]] {
        let declined = invitations.filter { key, invitation in
            guard let answer = invitation.answer, let told = last[invitation.uid], expected[key] != nil
            else { return false }
            return answer.choice == .declined && told.method == .request && told.sequence == answer.sequence
        }
        return declined.keys.reduce(into: [:]) { found, key in
            guard case .participant(let number) = key.recipient, let workshop = workshop(key.workshop) else { return }
            found[number, default: []].append(workshop)
            found[number]?.sort { ($0.session, $0.order) < ($1.session, $1.order) }
        }
    }

    private func isAhead(_ notice: Notice) -> Bool { CivilTime(notice.date, notice.span.start) > now }

    private static func expectations(
        of overview: ProgrammeOverview, seats: [Enrolment], _ participants: [Int: Participant], now: CivilTime
    ) -> [Key: ExpectedNotice] {
        var expected: [Key: ExpectedNotice] = [:]
        let sessions = overview.sessions.filter { $0.state != .cancelled }
        let seated = Dictionary(grouping: seats, by: \.session)
        for session in sessions {
            for workshop in session.workshops
            where !workshop.state.isCancelled && CivilTime(workshop.date, workshop.span.start) > now {
                let notice = overview.notice(of: workshop, in: session, for: .participant)
                for seat in seated[session.id] ?? [] where seat.firstWorkshop <= workshop.order {
                    guard let person = participants[seat.participant]?.person else { continue }
                    let key = Key(recipient: .participant(seat.participant), workshop: workshop.id)
                    expected[key] = ExpectedNotice(notice, email: person.email)
                }
                let key = Key(recipient: .trainer(workshop.trainer.identifier), workshop: workshop.id)
                expected[key] = ExpectedNotice(
                    overview.notice(of: workshop, in: session, for: .trainer), email: workshop.trainer.email)
            }
        }
        return expected
    }
}
