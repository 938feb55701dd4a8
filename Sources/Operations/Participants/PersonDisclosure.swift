package import Foundation
import Tables
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
    }

    /// What they were told of one workshop, and answered.
    package struct Told: Sendable, Equatable {
        /// Nil when the workshop is gone.
        package let workshop: WorkshopNumber?
        package let invitation: Invitation
        /// The first one first.
        package let messages: [Message]
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
    }

    package let participant: Participant
    /// The numbers of those who come with them.
    package let companions: [Int]
    /// In the order in which they were given.
    package let seats: [Seat]
    /// Their turn on the waiting list, and the number of the session they wait for; nil for any.
    package let turn: WaitingTurn?
    package let awaitedSession: Int?
    /// In the order of the invitations.
    package let told: [Told]
    /// What they can do, and what was said of it; nothing as long as nobody assessed them.
    package let progress: ProgressOverview
    /// The first row first.
    package let history: [Entry]
    package let zone: TimeZone
    /// The programme's.
    package let language: Language

    /// A table of two columns, what and its value.
    package var octets: [UInt8] {
        var writer = TableWriter()
        writer.write([Sentence.disclosedWhat, .disclosedValue].map { $0[language] })
        for (what, value) in lines(in: language) { writer.write([what, value]) }
        return writer.octets
    }
}
