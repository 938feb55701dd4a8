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
    /// The messages that wait although their workshops have begun: they are told to nobody any more.
    let overtaken: [Int]
    private let invitations: [Key: Invitation]
    private let expected: [Key: ExpectedNotice]
    /// How somebody's last seat in a session ended, by participant and session.
    private let endings: [Seat: Enrolment.State]
    /// Those who gave up what they had, and have not asked again.
    private let withdrawn: Set<Int>
    private let places: [String: Place]
    private let now: CivilTime

    typealias Key = Invitation.Key
    typealias Place = (session: SessionOverview, workshop: WorkshopOverview)

    private struct Seat: Hashable {
        let participant: Int
        let session: String
    }

    init(_ programme: Identifier, in connection: SQLConnection, now: Date) throws {
        let overview = try connection.overview(of: programme), time = CivilTime(at: now, in: overview.zone)
        self.overview = overview
        self.now = time
        places = Dictionary(
            overview.sessions.flatMap { session in session.workshops.map { ($0.id, (session: session, workshop: $0)) }
            },
            uniquingKeysWith: { first, _ in first })
        overtaken = try connection.waitingMessages(of: programme).filter { !$0.notice.isAhead(of: time) }.map(\.number)
        withdrawn = try connection.withdrawn(of: programme)
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
        expected = overview.expectedNotices(
            seats: enrolments.filter { $0.state == .seated },
            guests: Dictionary(grouping: try connection.workshopGuests(of: programme), by: \.workshop)
                .mapValues { $0.map(\.person) }, participants, after: time)
    }

    /// The messages that are owed: participants by number, then trainers, each by the date of their workshops.
    ///
    /// What may wait goes along with what may not; `besides` tells who is owed something else.
    func owed(besides others: Set<Recipient> = []) -> [OwedInvitation] {
        let owed = Dictionary(
            grouping: Set(invitations.keys).union(expected.keys).flatMap { self.owed($0) }, by: \.recipient)
        return owed.flatMap { recipient, messages in
            others.contains(recipient) || !messages.allSatisfy(isQuiet) ? messages : []
        }.inOrder
    }

    private func isQuiet(_ item: OwedInvitation) -> Bool {
        item.message.isQuiet(
            after: item.invitation.flatMap { last[$0] }, announcingConfirmations: overview.announcesConfirmations)
    }

    /// What takes back all that somebody was sent and has not begun: for their calendar, before they are forgotten.
    func cancellations(for participant: Int, sent: (String) throws -> Bool) rethrows -> [OwedInvitation] {
        let keys = invitations.keys.filter { $0.recipient == .participant(participant) }
        return try keys.flatMap { self.owed($0, expecting: nil) }.inOrder.filter { item in
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
        let ending = endings[Seat(participant: number, session: session.id)]
        // A guest had no seat there; one of a session that is held after all was lost with it before they gave it up.
        let isGivenUp =
            ending == .withdrawn || (ending == nil || ending == .cancelled) && withdrawn.contains(number)
        return isGivenUp ? .withdrawn : .released
    }

    /// How the turn for one session ended of which somebody was told; nil where it has not, or in another way.
    func ending(of notice: SeatNotice, for participant: Int) -> Convocation.Ending? {
        guard let id = notice.session else { return nil }
        if overview.sessions.first(where: { $0.id == id })?.state == .cancelled { return .calledOff }
        guard case .offered = notice else { return nil }
        return switch endings[Seat(participant: participant, session: id)] {
        case .refused: .refused
        case .expired: .unanswered
        default: nil
        }
    }

    private func isHeld(_ key: Key) -> Bool {
        place(of: key.workshop).map { $0.session.state != .cancelled && !$0.workshop.state.isCancelled } ?? false
    }

    /// The messages that were written when these facts were recorded, as they were owed then.
    func written(_ facts: [RecordedFact], in connection: SQLConnection) throws -> [OwedInvitation] {
        let told = Dictionary(
            grouping: facts.compactMap { fact -> (key: Key, sequence: Int)? in
                guard case .told(let who, _, let workshop, let sequence) = fact else { return nil }
                return (Key(recipient: who, workshop: workshop), sequence)
            }, by: \.key)
        return
            try invitations.flatMap { key, invitation -> [OwedInvitation] in
                let workshop = workshop(key.workshop), name = workshop?.description ?? key.workshop
                let sequences = told[Key(recipient: key.recipient, workshop: name), default: []].map(\.sequence)
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
            }.inOrder
    }

    private func owed(_ key: Key) -> [OwedInvitation] { owed(key, expecting: expected[key]) }

    private func owed(_ key: Key, expecting expected: ExpectedNotice?) -> [OwedInvitation] {
        let invitation = invitations[key]
        let told = invitation.flatMap { last[$0.uid] }
        // Who is erased cannot be told of anything.
        guard let name = name(of: key.recipient), told.map({ $0.notice.isAhead(of: now) }) ?? true || expected != nil
        else { return [] }
        return OwedMessage.changes(from: told, to: expected, because: reason(key)).map { message in
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

    func place(of identity: String) -> Place? { places[identity] }

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
            found[number]?.sort()
        }
    }
}
