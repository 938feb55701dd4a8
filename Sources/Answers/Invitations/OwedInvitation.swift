package import Workshops

/// A message that somebody is owed, with who they are and which workshop it is about.
package struct OwedInvitation: Sendable, Equatable {
    package let recipient: Recipient
    /// What they are called.
    package let name: String
    /// The UID, when they have been invited before.
    package let invitation: String?
    package let workshopIdentity: String
    /// Nil when the workshop is gone.
    package let workshop: WorkshopNumber?
    package let message: OwedMessage
    /// The number of the message, once it is written.
    package var number: Int?

    package init(
        recipient: Recipient, name: String, invitation: String?, workshopIdentity: String, workshop: WorkshopNumber?,
        message: OwedMessage, number: Int? = nil
    ) {
        self.recipient = recipient
        self.name = name
        self.invitation = invitation
        self.workshopIdentity = workshopIdentity
        self.workshop = workshop
        self.message = message
        self.number = number
    }
}

extension OwedInvitation {
    /// Which workshop to whom.
    package var key: Invitation.Key { Invitation.Key(recipient: recipient, workshop: workshopIdentity) }
}

extension [OwedInvitation] {
    /// By recipient, and by the date of their workshops.
    package var inOrder: [OwedInvitation] {
        sorted { one, other in
            guard one.recipient == other.recipient else { return one.recipient < other.recipient }
            let (notice, otherNotice) = (one.message.notice, other.message.notice)
            let (time, otherTime) =
                (CivilTime(notice.date, notice.span.start), CivilTime(otherNotice.date, otherNotice.span.start))
            guard time == otherTime else { return time < otherTime }
            // Two workshops at once are of two trainers, or of a plan that is yet to change.
            return (one.workshopIdentity, one.message.sequence) < (other.workshopIdentity, other.message.sequence)
        }
    }
}

/// A message that somebody is owed about their turn for a seat.
package struct OwedSeatMessage: Sendable, Equatable {
    package let participant: Int
    /// What they are called.
    package let name: String
    package let notice: SeatNotice
    /// The workshops of a seat that is kept for them, or of the session for which alone they wait, by date.
    package let workshops: [Notice]
    /// The number of the session that it is about; nil for any, or none.
    package let session: Int?
    /// Nil on paper.
    package let email: EmailAddress?
    /// The number of the message, once it is written.
    package var number: Int?

    package init(
        participant: Int, name: String, notice: SeatNotice, workshops: [Notice] = [], session: Int?,
        email: EmailAddress?, number: Int? = nil
    ) {
        self.participant = participant
        self.name = name
        self.notice = notice
        self.workshops = workshops
        self.session = session
        self.email = email
        self.number = number
    }
}

/// What inviting did, or would do.
package struct InviteReport: Sendable, Equatable {
    package let messages: [OwedInvitation]
    package let seats: [OwedSeatMessage]
    /// Whether nothing was written, as asked.
    package var isTrial: Bool
    /// Where the files are; nil after a trial.
    package var outbox: String?
    /// How many messages wait there in all.
    package var waiting: Int

    package init(
        messages: [OwedInvitation], seats: [OwedSeatMessage] = [], isTrial: Bool = false, outbox: String? = nil,
        waiting: Int = 0
    ) {
        self.messages = messages
        self.seats = seats
        self.isTrial = isTrial
        self.outbox = outbox
        self.waiting = waiting
    }
}

extension InviteReport {
    package var remedies: [Remedy] {
        messages.isEmpty && seats.isEmpty || outbox == nil ? [] : [.handOverAll]
    }

    /// The trainers who have no e-mail address, and get a sheet to print; each once, by name.
    package var trainersOnPaper: [String] {
        let names = messages.compactMap { item -> String? in
            guard case .trainer = item.recipient, item.message.email == nil else { return nil }
            return item.name
        }
        return Set(names).sorted()
    }

    /// How many people get a letter.
    package var letters: Int {
        let invited = messages.compactMap { item -> Int? in
            guard case .participant(let number) = item.recipient, item.message.email == nil else { return nil }
            return number
        }
        return Set(invited + seats.filter { $0.email == nil }.map(\.participant)).count
    }

    /// How many people get e-mail: at each address, those who get several get them together.
    package var mails: Int {
        let invited = messages.filter { $0.message.email != nil }.map(\.recipient)
        return Set(invited + seats.filter { $0.email != nil }.map { .participant($0.participant) }).count
    }
}
