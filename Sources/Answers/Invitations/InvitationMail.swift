package import Foundation
package import Workshops

/// One message about a workshop to one person, as files: for their calendar, and for the mail.
package struct InvitationMail: Sendable, Equatable {
    /// What a message is, next to the one before.
    package enum Kind: Sendable {
        case invitation, change, precision, cancellation

        package init(_ message: Message, after earlier: Message?) {
            self =
                if message.method == .cancel {
                    .cancellation
                } else if let earlier, earlier.method == .request, earlier.email == message.email {
                    earlier.sequence == message.sequence ? .precision : .change
                } else {
                    .invitation
                }
        }
    }

    package let message: Message
    package let kind: Kind
    package let created: Date
    package let recipient: String
    /// Whether they lead the workshop.
    package let leads: Bool
    package let contact: Contact
    package let zone: TimeZone
    package let language: Language

    package init(
        message: Message, kind: Kind, created: Date, recipient: String, leads: Bool, contact: Contact, zone: TimeZone,
        language: Language
    ) {
        self.message = message
        self.kind = kind
        self.created = created
        self.recipient = recipient
        self.leads = leads
        self.contact = contact
        self.zone = zone
        self.language = language
    }
}
