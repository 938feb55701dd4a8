package import Foundation
package import Workshops

/// All that is kept of one person, to be handed to them
/// ([GDPR, article 15](https://eur-lex.europa.eu/eli/reg/2016/679/oj)).
///
/// Of others it holds numbers only.
package struct PersonDisclosure: Sendable, Equatable {
    /// A seat that they have or had, or an offer of one.
    package struct Seat: Sendable, Equatable {
        /// The session's number.
        package let session: Int
        package let enrolment: Enrolment

        package init(session: Int, enrolment: Enrolment) {
            self.session = session
            self.enrolment = enrolment
        }
    }

    /// What they were told of one workshop, and answered.
    package struct Told: Sendable, Equatable {
        /// Nil when the workshop is gone.
        package let workshop: WorkshopNumber?
        package let invitation: Invitation
        /// The first one first.
        package let messages: [Message]

        package init(workshop: WorkshopNumber?, invitation: Invitation, messages: [Message]) {
            self.workshop = workshop
            self.invitation = invitation
            self.messages = messages
        }
    }

    /// What the audit says of them in one row.
    package struct Entry: Sendable, Equatable {
        /// The row.
        package let number: Int
        package let at: Date
        package let author: String
        /// What was done, without the numbers of others.
        package let verb: String
        package let before: [RecordedFact]
        package let after: [RecordedFact]

        package init(
            number: Int, at: Date, author: String, verb: String, before: [RecordedFact], after: [RecordedFact]
        ) {
            self.number = number
            self.at = at
            self.author = author
            self.verb = verb
            self.before = before
            self.after = after
        }
    }

    package let participant: Participant
    /// The numbers of those who come with them.
    package let companions: [Int]
    /// In the order in which they were given.
    package let seats: [Seat]
    /// Their turn on the waiting list, and the number of the session they wait for; nil for any.
    package let turn: WaitingTurn?
    package let awaitedSession: Int?
    /// That they withdrew without having a seat, as long as they have not asked again.
    package let withdrawal: Withdrawal?
    /// In the order of the invitations.
    package let told: [Told]
    /// What they can do, and what was said of it; nothing as long as nobody assessed them.
    package let progress: ProgressOverview
    /// The first row first.
    package let history: [Entry]
    package let zone: TimeZone
    /// The programme's.
    package let language: Language

    package init(
        participant: Participant, companions: [Int], seats: [Seat], turn: WaitingTurn?, awaitedSession: Int?,
        withdrawal: Withdrawal? = nil, told: [Told], progress: ProgressOverview, history: [Entry], zone: TimeZone,
        language: Language
    ) {
        self.participant = participant
        self.companions = companions
        self.seats = seats
        self.turn = turn
        self.awaitedSession = awaitedSession
        self.withdrawal = withdrawal
        self.told = told
        self.progress = progress
        self.history = history
        self.zone = zone
        self.language = language
    }
}
