package import Workshops

/// What came of replies.
package struct ReplyReport: Sendable, Equatable {
    /// A reply that was recorded.
    package struct Answer: Sendable, Equatable {
        package let recipient: Recipient
        package let name: String
        package let workshop: WorkshopNumber?
        package let date: CivilDate
        package let choice: Invitation.Choice
        /// False when it had been recorded before.
        package let changed: Bool

        package init(
            recipient: Recipient, name: String, workshop: WorkshopNumber?, date: CivilDate, choice: Invitation.Choice,
            changed: Bool
        ) {
            self.recipient = recipient
            self.name = name
            self.workshop = workshop
            self.date = date
            self.choice = choice
            self.changed = changed
        }
    }

    /// A reply that was not.
    package struct Ignored: Sendable, Equatable {
        package let file: String
        /// Who answers, as the file says.
        package let attendee: String
        package let reason: Reason

        package init(file: String, attendee: String, reason: Reason) {
            self.file = file
            self.attendee = attendee
            self.reason = reason
        }
    }

    package enum Reason: Sendable, Equatable {
        /// No invitation has that UID.
        case unknown
        /// The invitation went to another address.
        case otherAddress
        /// It answers an older message than the last one.
        case late(sequence: Int, last: Int)
        /// It answers a message that was never written.
        case neverSent(sequence: Int, last: Int)
        /// A later answer has come already.
        case overtaken
        /// The workshop was taken back.
        case cancelled
        /// It says neither yes nor no.
        case noAnswer
    }

    package var answers: [Answer] = []
    package var ignored: [Ignored] = []

    package init(answers: [Answer] = [], ignored: [Ignored] = []) {
        self.answers = answers
        self.ignored = ignored
    }
}

extension ReplyReport {
    /// Those who decline something, by number.
    package var declining: [Int] {
        let people = answers.compactMap { answer -> Int? in
            guard answer.choice == .declined, case .participant(let number) = answer.recipient else { return nil }
            return number
        }
        return Set(people).sorted()
    }

    package var remedies: [Remedy] { declining.map(Remedy.withdraw) }
}
