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

/// What inviting did, or would do.
package struct InviteReport: Sendable, Equatable {
    package let messages: [OwedInvitation]
    /// Whether nothing was written, as asked.
    package let isTrial: Bool
    /// Where the files are; nil after a trial.
    package let outbox: String?
    /// How many messages wait there in all.
    package let waiting: Int

    package init(messages: [OwedInvitation], isTrial: Bool, outbox: String?, waiting: Int) {
        self.messages = messages
        self.isTrial = isTrial
        self.outbox = outbox
        self.waiting = waiting
    }
}

extension InviteReport {
    package var remedies: [Remedy] { messages.isEmpty || outbox == nil ? [] : [.handOverAll] }
}
