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

    /// A message about their turn for a seat.
    package struct ToldOfSeat: Sendable, Equatable {
        /// What it said, where it went, and what became of it.
        package let message: SeatMessage
        /// The number of the session that it is about; nil for any, or none.
        package let session: Int?

        /// A message and the session that it is about.
        package init(message: SeatMessage, session: Int?) {
            self.message = message
            self.session = session
        }
    }

    /// What is kept of them and one workshop, beside their seat.
    package struct Visit: Sendable, Equatable {
        /// Nil when the workshop is gone.
        package let workshop: WorkshopNumber?
        /// When and by whose hand they became a guest of it; nil for who is none.
        package var guest: AttendanceSheet.Closing?
        /// What was said before the sheet was filled in, and for which day.
        package var note: Noted?
        /// What the sheet says of them, and for how many minutes they were there, where that is known.
        package var presence: Presence?
        package var minutes: Int?

        /// Nothing yet.
        package init(workshop: WorkshopNumber?) { self.workshop = workshop }

        /// What was noted of them, and the day of the workshop then.
        package struct Noted: Sendable, Equatable {
            package let note: AttendanceSheet.Note
            package let day: CivilDate

            /// A note for that day.
            package init(note: AttendanceSheet.Note, day: CivilDate) {
                self.note = note
                self.day = day
            }
        }
    }

    /// The themes that they approve in one session.
    package struct Vote: Sendable, Equatable {
        /// The session's number.
        package let session: Int
        /// By name.
        package let themes: [String]

        /// A vote in that session.
        package init(session: Int, themes: [String]) {
            self.session = session
            self.themes = themes
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
    /// In the order in which they were written.
    package let toldOfSeat: [ToldOfSeat]
    /// By number.
    package let visits: [Visit]
    /// By number.
    package let votes: [Vote]
    /// What they can do, and what was said of it; nothing as long as nobody assessed them.
    package let progress: ProgressOverview
    /// The first row first.
    package let history: [Entry]
    package let zone: TimeZone
    /// The programme's.
    package let language: Language

    package init(
        participant: Participant, companions: [Int], seats: [Seat], turn: WaitingTurn?, awaitedSession: Int?,
        withdrawal: Withdrawal? = nil, told: [Told], toldOfSeat: [ToldOfSeat] = [], visits: [Visit] = [],
        votes: [Vote] = [], progress: ProgressOverview, history: [Entry], zone: TimeZone, language: Language
    ) {
        self.participant = participant
        self.companions = companions
        self.seats = seats
        self.turn = turn
        self.awaitedSession = awaitedSession
        self.withdrawal = withdrawal
        self.told = told
        self.toldOfSeat = toldOfSeat
        self.visits = visits
        self.votes = votes
        self.progress = progress
        self.history = history
        self.zone = zone
        self.language = language
    }
}
