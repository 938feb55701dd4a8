package import Workshops

/// Why something about invitations was refused.
package enum InvitationRefusal: Sendable, Equatable {
    /// The programme does not say from whom messages come.
    case noContact
    /// No messages of these numbers wait in the outbox.
    case notWaiting([Int])
    /// Messages of these numbers were not handed over, or cannot wait again.
    case notTakenBack([Int])
    /// They were handed nothing yet.
    case nothingHandedOver(Recipient)
    /// Files that are no replies, with all that is wrong.
    case unusableReplies([Finding])
}

extension InvitationRefusal {
    package var remedies: [Remedy] {
        switch self {
        case .noContact: [.plan]
        case .notWaiting, .notTakenBack, .nothingHandedOver: [.outbox]
        case .unusableReplies: []
        }
    }
}
