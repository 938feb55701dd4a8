import Answers
import Documents
import Foundation
import Storage
import Workshops

/// What somebody is told at once, at one address or on paper.
struct Occasion {
    let recipient: Recipient
    /// Nil on paper.
    let email: EmailAddress?
    /// In the order in which they were written.
    var messages: [Message] = []
    var seat: SeatMessage?
}

/// The messages of a programme as occasions, within one transaction.
struct Occasions {
    let book: InvitationBook
    private let contact: Contact
    private let invitations: [String: Invitation]
    /// Of each invitation, in the order in which they were written.
    private let messages: [String: [Message]]
    private let seats: [SeatMessage]

    /// - Throws: ``InvitationRefusal/noContact`` when the programme does not say from whom messages come.
    init(of programme: Identifier, in connection: SQLConnection, now: Date) throws {
        book = try InvitationBook(programme, in: connection, now: now)
        guard let contact = book.overview.contact else { throw Refusal.invitation(.noContact) }
        self.contact = contact
        invitations = Dictionary(
            try connection.invitations(of: programme).map { ($0.uid, $0) }, uniquingKeysWith: { $1 })
        messages = Dictionary(grouping: try connection.messages(of: programme), by: \.uid)
        seats = try connection.seatMessages(of: programme)
    }

    func invitation(of message: Message) -> Invitation? { invitations[message.uid] }

    /// All that waits: one occasion for each person and address.
    var waiting: [Occasion] {
        grouped(messages.values.joined().filter { $0.state == .waiting }, seats.filter { $0.state == .waiting })
    }

    /// What somebody was handed last, all at once; none when nothing was.
    func lastHandedOver(to recipient: Recipient) -> [Occasion] {
        let sent = messages.values.joined().filter {
            $0.state == .handedOver && invitations[$0.uid]?.recipient == recipient
        }
        let told = seats.filter { $0.state == .handedOver && Recipient.participant($0.participant) == recipient }
        guard let last = (sent.map(\.occasion) + told.map(\.occasion)).max() else { return [] }
        return grouped(sent.filter { $0.occasion == last }, told.filter { $0.occasion == last })
    }

    private func grouped(_ messages: [Message], _ seats: [SeatMessage]) -> [Occasion] {
        var occasions: [Occasion] = []
        let place = { (recipient: Recipient, email: EmailAddress?) in
            if let known = occasions.firstIndex(where: { $0.recipient == recipient && $0.email == email }) {
                return known
            }
            occasions.append(Occasion(recipient: recipient, email: email))
            return occasions.count - 1
        }
        for message in messages.sorted(by: { $0.number < $1.number }) {
            guard let invitation = invitations[message.uid] else { continue }
            occasions[place(invitation.recipient, message.email)].messages.append(message)
        }
        for message in seats { occasions[place(.participant(message.participant), message.email)].seat = message }
        return occasions
    }

    /// In what words somebody is told; nil when nobody is there to be told any more.
    func words(for occasion: Occasion, isDuplicate: Bool = false) -> Convocation? {
        let isErased = book.name(of: occasion.recipient) == nil
        guard !isErased || occasion.email != nil else { return nil }
        let overview = book.overview
        let numbers = occasion.messages.map(\.number) + [occasion.seat?.number].compactMap(\.self)
        let stamps = occasion.messages.map(\.stamp) + [occasion.seat?.stamp].compactMap(\.self)
        let written = CivilTime(at: stamps.max() ?? .distantPast, in: overview.zone)
        let known = known(to: occasion.recipient, upTo: isDuplicate ? numbers.max() : nil, after: written)
        let isTrainer = if case .trainer = occasion.recipient { true } else { false }
        return Convocation(
            reader: isTrainer ? .trainer : .participant, name: book.name(of: occasion.recipient),
            address: address(of: occasion.recipient), programme: overview.name, contact: contact,
            thingsToBring: overview.thingsToBring, date: written.date,
            changes: Self.inOrder(occasion.messages.map(change), by: \.known), appointments: known.map(\.notice),
            seat: occasion.seat.map(seat), themes: isTrainer ? nil : themes(of: known), email: occasion.email,
            isDuplicate: isDuplicate, zone: overview.zone, language: overview.language)
    }

    /// Next to the last message that was really handed over.
    private func change(_ message: Message) -> NoticeChange {
        let sent = messages[message.uid]?.last { $0.number < message.number && $0.state == .handedOver }
        return NoticeChange(before: sent?.method == .request ? sent?.notice : nil, message: message)
    }

    private func seat(_ message: SeatMessage) -> Convocation.Seat {
        let before = seats.last {
            $0.participant == message.participant && $0.number < message.number && $0.state == .handedOver
        }
        var workshops: [Notice] = []
        if case .offered(let id, _) = message.notice, let session = book.overview.sessions.first(where: { $0.id == id })
        {
            let day = CivilTime(at: message.stamp, in: book.overview.zone).date
            workshops = session.workshops.filter { $0.date >= day && !$0.state.isCancelled }
                .map { book.overview.notice(of: $0, in: session, for: .participant) }
        }
        return Convocation.Seat(
            notice: message.notice, before: before?.notice, workshops: Self.inOrder(workshops, by: \.self))
    }

    /// The last message of each of their invitations, where they are to come.
    private func known(to recipient: Recipient, upTo number: Int?, after written: CivilTime) -> [Message] {
        let last = invitations.values.filter { $0.recipient == recipient }.compactMap { invitation in
            messages[invitation.uid]?.last { $0.number <= number ?? .max }
        }
        let ahead = last.filter {
            $0.method == .request && CivilTime($0.notice.date, $0.notice.span.start) > written
        }
        return Self.inOrder(ahead, by: \.notice)
    }

    private func themes(of known: [Message]) -> Convocation.ThemeChoice? {
        for message in known {
            guard let (session, workshop) = invitations[message.uid].flatMap({ book.place(of: $0.workshop) }),
                !workshop.theme.options.isEmpty
            else { continue }
            let closing = session.workshops.first { $0.order == book.overview.voteClosesAfter }
            // As they know it.
            let told = known.first { invitations[$0.uid]?.workshop == closing?.id }
            return Convocation.ThemeChoice(
                options: workshop.theme.options, closes: told?.notice.date ?? closing?.date)
        }
        return nil
    }

    private func address(of recipient: Recipient) -> [String] {
        guard case .participant(let number) = recipient, let participant = book.participants[number] else { return [] }
        return participant.person?.postalAddress?.lines ?? [participant.commune]
    }

    private static func inOrder<Value>(_ values: [Value], by notice: (Value) -> Notice) -> [Value] {
        values.sorted {
            let (one, other) = (notice($0), notice($1))
            return CivilTime(one.date, one.span.start) < CivilTime(other.date, other.span.start)
        }
    }
}

extension Message {
    /// All that somebody was handed at one instant is one occasion; before that was stored, all of one stamp.
    fileprivate var occasion: Date { handedOver ?? stamp }
}

extension SeatMessage {
    fileprivate var occasion: Date { handedOver ?? stamp }
}
