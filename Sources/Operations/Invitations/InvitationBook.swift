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
    private let now: CivilTime

    /// Which workshop to whom.
    struct Key: Hashable {
        let recipient: Recipient
        let workshop: String
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
        expected = Self.expectations(
            of: overview, seats: try connection.liveEnrolments(of: programme), participants, now: self.now)
    }

    /// The messages that are owed: participants by number, then trainers, each by the date of their workshops.
    var owed: [OwedInvitation] {
        Self.inOrder(Set(invitations.keys).union(expected.keys).flatMap(owed))
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
                return zip(OwedMessage.changes(from: before, to: expected), messages[start...]).map { owed, message in
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
            let (date, otherDate) = (one.message.notice.date, other.message.notice.date)
            return (date.dayNumber, one.message.sequence) < (otherDate.dayNumber, other.message.sequence)
        }
    }

    private func owed(_ key: Key) -> [OwedInvitation] {
        let invitation = invitations[key]
        let told = invitation.flatMap { last[$0.uid] }
        // Who is erased cannot be told of anything.
        guard let name = name(of: key.recipient), told.map({ isAhead($0.notice) }) ?? true || expected[key] != nil
        else { return [] }
        return OwedMessage.changes(from: told, to: expected[key]).map { message in
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
        for session in overview.sessions {
            guard let workshop = session.workshops.first(where: { $0.id == identity }) else { continue }
            return WorkshopNumber(session: session.number, order: workshop.order)
        }
        return nil
    }

    /// The people who were told to come to workshops of a session, and not told otherwise since.
    func invited(to session: Session) -> Set<Int> {
        let workshops = Set(session.workshops.map(\.id))
        return invitations.reduce(into: []) { people, invitation in
            guard case .participant(let number) = invitation.key.recipient, workshops.contains(invitation.key.workshop),
                let told = last[invitation.value.uid], told.method == .request, isAhead(told.notice)
            else { return }
            people.insert(number)
        }
    }

    /// What somebody is to expect, by date.
    func expectations(of recipient: Recipient) -> [Notice] {
        expected.filter { $0.key.recipient == recipient }.map(\.value.notice)
            .sorted { CivilTime($0.date, $0.span.start) < CivilTime($1.date, $1.span.start) }
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
        let seated = Dictionary(grouping: seats.filter { $0.state == .seated }, by: \.session)
        for session in sessions {
            for workshop in session.workshops
            where !workshop.state.isCancelled && CivilTime(workshop.date, workshop.span.start) > now {
                let notice = overview.notice(of: workshop, in: session)
                for seat in seated[session.id] ?? [] where seat.firstWorkshop <= workshop.order {
                    guard let person = participants[seat.participant]?.person else { continue }
                    let key = Key(recipient: .participant(seat.participant), workshop: workshop.id)
                    expected[key] = ExpectedNotice(notice, email: person.email)
                }
                if let email = workshop.trainer.email {
                    let key = Key(recipient: .trainer(workshop.trainer.identifier), workshop: workshop.id)
                    expected[key] = ExpectedNotice(notice, email: email)
                }
            }
        }
        return expected
    }
}
