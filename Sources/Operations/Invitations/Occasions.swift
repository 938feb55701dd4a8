import Answers
import Documents
import Foundation
import Storage
import Workshops

/// The messages of a programme as occasions, within one transaction.
struct Occasions {
    let book: InvitationBook
    private let contact: Contact
    private let invitations: [String: Invitation]
    private let invitationsOf: [Recipient: [Invitation]]
    /// Of each invitation, in the order in which they were written.
    private let messages: [String: [Message]]
    /// Of each participant, in the order in which they were written.
    private let seats: [Int: [SeatMessage]]

    /// - Throws: ``InvitationRefusal/noContact`` when the programme does not say from whom messages come.
    init(of programme: Identifier, in connection: SQLConnection, now: Date) throws {
        book = try InvitationBook(programme, in: connection, now: now)
        guard let contact = book.overview.contact else { throw Refusal.invitation(.noContact) }
        self.contact = contact
        let all = try connection.invitations(of: programme)
        invitations = Dictionary(all.map { ($0.uid, $0) }, uniquingKeysWith: { $1 })
        invitationsOf = Dictionary(grouping: all, by: \.recipient)
        messages = Dictionary(grouping: try connection.messages(of: programme), by: \.uid)
        seats = Dictionary(grouping: try connection.seatMessages(of: programme), by: \.participant)
    }

    func invitation(of message: Message) -> Invitation? { invitations[message.uid] }

    /// All that waits: one occasion for each person and address.
    var waiting: [Occasion] {
        grouped(
            messages.values.joined().filter { $0.state == .waiting },
            seats.values.joined().filter { $0.state == .waiting })
    }

    /// What somebody was handed last, all at once; none when nothing was.
    func lastHandedOver(to recipient: Recipient) -> [Occasion] {
        let sent = invitationsOf[recipient, default: []].flatMap { messages[$0.uid, default: []] }
            .filter { $0.state == .handedOver }
        let told = seats.values.joined().filter {
            $0.state == .handedOver && Recipient.participant($0.participant) == recipient
        }
        guard let last = (sent.map(\.occasion) + told.map(\.occasion)).max() else { return [] }
        return grouped(sent.filter { $0.occasion == last }, told.filter { $0.occasion == last })
    }

    private func grouped(_ messages: [Message], _ seats: [SeatMessage]) -> [Occasion] {
        Occasion.all(of: messages, seats) { invitations[$0]?.recipient }
    }

    /// In what words somebody is told; nil when nobody is there to be told any more.
    func words(for occasion: Occasion, isDuplicate: Bool = false) -> Convocation? {
        let isErased = book.name(of: occasion.recipient) == nil
        guard !isErased || occasion.email != nil else { return nil }
        let overview = book.overview
        let stamps = occasion.messages.map(\.stamp) + [occasion.seat?.stamp].compactMap(\.self)
        let written = CivilTime(at: stamps.max() ?? .distantPast, in: overview.zone)
        let instants = occasion.messages.map(\.occasion) + [occasion.seat?.occasion].compactMap(\.self)
        let known = known(to: occasion.recipient, at: isDuplicate ? instants.max() : nil, after: written)
        let isTrainer = if case .trainer = occasion.recipient { true } else { false }
        let sessions = known.compactMap { invitations[$0.uid].flatMap { book.workshop($0.workshop)?.session } }
        return Convocation(
            reader: isTrainer ? .trainer : .participant, name: book.name(of: occasion.recipient),
            address: address(of: occasion.recipient), programme: overview.name, contact: contact,
            thingsToBring: overview.thingsToBring, date: written.date,
            changes: Self.inOrder((occasion.messages + occasion.elsewhere).map(change), by: \.known),
            appointments: known.map(\.notice), sessions: isTrainer && Set(sessions).count > 1 ? sessions : [],
            seat: occasion.seat.map(seat),
            themes: isTrainer ? nil : themes(of: known), email: occasion.email, isToOldAddress: occasion.isOld,
            isDuplicate: isDuplicate, zone: overview.zone, language: overview.language)
    }

    /// Next to the last message that was really handed over; that an old calendar was emptied changed nothing.
    private func change(_ message: Message) -> NoticeChange {
        let earlier = messages[message.uid, default: []].filter { $0.number <= message.number }
        let sent = earlier.last {
            $0.number < message.number && $0.state == .handedOver
                && !($0.method == .cancel && $0.reason == .readdressed)
        }
        let isCalledOff = sent?.method == .cancel && (sent?.reason ?? .cancelled) == .cancelled
        let asked = earlier.last { $0.reason == .invited || $0.reason == .guest }
        return NoticeChange(
            before: sent?.method == .request ? sent?.notice : nil, calledOff: isCalledOff ? sent?.notice : nil,
            isGuest: asked?.reason == .guest, message: message)
    }

    private func seat(_ message: SeatMessage) -> Convocation.Seat {
        let last = seats[message.participant]?.last { $0.number < message.number && $0.state == .handedOver }
        // Who was given a seat since was told all anew.
        let before = last.flatMap { last in wasSeated(message, since: last) ? nil : last }
        return Convocation.Seat(
            notice: message.notice, before: before?.notice, workshops: message.workshops,
            known: before?.workshops ?? [],
            ending: before.flatMap { book.ending(of: $0.notice, for: message.participant) })
    }

    private func wasSeated(_ message: SeatMessage, since last: SeatMessage) -> Bool {
        invitationsOf[.participant(message.participant), default: []].contains { invitation in
            messages[invitation.uid, default: []].contains {
                $0.reason == .invited && last.number < $0.number && $0.number < message.number
            }
        }
    }

    /// The last message of each of their invitations, where they are to come; of those that they had at an instant.
    private func known(to recipient: Recipient, at instant: Date?, after written: CivilTime) -> [Message] {
        let last = invitationsOf[recipient, default: []].compactMap { invitation in
            messages[invitation.uid]?.last { message in
                instant.map { message.state == .handedOver && message.occasion <= $0 } ?? true
            }
        }
        return Self.inOrder(last.filter { $0.method == .request && $0.notice.isAhead(of: written) }, by: \.notice)
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
