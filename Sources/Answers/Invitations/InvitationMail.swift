package import Foundation
package import Workshops

/// One message about a workshop to one person, as files: for their calendar, and for the mail.
///
/// Of several that somebody gets at once the first says all, and the others carry their calendar alone.
package struct InvitationMail: Sendable, Equatable {
    package let message: Message
    package let created: Date
    /// What they are told, with all that they are told at once.
    package let words: Convocation
    /// The first of those that they get at once; nil when it is that one.
    package let first: Message?

    package init(message: Message, created: Date, words: Convocation, first: Message?) {
        self.message = message
        self.created = created
        self.words = words
        self.first = first
    }
}
