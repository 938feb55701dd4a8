package import Foundation

/// What somebody is told of one workshop: all that their calendar, or their letter, shows.
package struct Notice: Sendable, Equatable {
    package var date: CivilDate
    package var span: TimeSpan
    /// The name and the address of the place.
    package var location: String
    package var position: Position?
    /// One line.
    package var summary: String
    /// One line or several.
    package var description: String
    package var status: WorkshopStatus

    package init(
        date: CivilDate, span: TimeSpan, location: String, position: Position?, summary: String, description: String,
        status: WorkshopStatus
    ) {
        self.date = date
        self.span = span
        self.location = location
        self.position = position
        self.summary = summary
        self.description = description
        self.status = status
    }

    /// Whether two notices agree on when, where and how surely the workshop is held: what makes calendars ask again
    /// ([RFC 5546 §2.1.4](https://www.rfc-editor.org/rfc/rfc5546#section-2.1.4)).
    package func isHeldLike(_ other: Notice) -> Bool {
        isHeldThere(like: other) && status == other.status
    }

    /// The same, however surely.
    package func isHeldThere(like other: Notice) -> Bool {
        date == other.date && span == other.span && location == other.location
    }

    /// Whether the workshop is still to begin at that time.
    package func isAhead(of time: CivilTime) -> Bool { CivilTime(date, span.start) > time }

    /// Whether it says anything that another does not; what it only leaves out is no news.
    func saysMore(than other: Notice) -> Bool {
        guard summary == other.summary, position == other.position else { return true }
        return !Set(description.split(separator: "\n")).isSubset(of: Set(other.description.split(separator: "\n")))
    }
}

/// Whom a workshop concerns: somebody who has a seat, or who leads it.
package enum Recipient: Sendable, Hashable, Comparable {
    /// By number.
    case participant(Int)
    case trainer(Identifier)
}

/// What ties one recipient to one workshop, for as long as there is anything to say about it.
package struct Invitation: Sendable, Equatable {
    /// The UID of its calendar event: opaque, and another one for each recipient
    /// ([RFC 7986 §5.3](https://www.rfc-editor.org/rfc/rfc7986#section-5.3)).
    package var uid: String
    package var recipient: Recipient
    /// The workshop's identity.
    package var workshop: String
    /// When the first message about it was written.
    package var created: Date
    /// What the recipient answered last; nil as long as they did not.
    package var answer: Answer?

    package init(uid: String, recipient: Recipient, workshop: String, created: Date, answer: Answer? = nil) {
        self.uid = uid
        self.recipient = recipient
        self.workshop = workshop
        self.created = created
        self.answer = answer
    }

    /// Which workshop to whom.
    package struct Key: Sendable, Hashable {
        /// Who is told.
        package let recipient: Recipient
        /// The workshop's identity, or what people call it.
        package let workshop: String

        /// The key of a workshop to somebody.
        package init(recipient: Recipient, workshop: String) {
            self.recipient = recipient
            self.workshop = workshop
        }
    }

    /// What somebody's calendar program answered.
    package struct Answer: Sendable, Equatable {
        package var choice: Choice
        /// The SEQUENCE of what was answered.
        package var sequence: Int
        /// When it was answered.
        package var stamp: Date

        package init(_ choice: Choice, sequence: Int, stamp: Date) {
            self.choice = choice
            self.sequence = sequence
            self.stamp = stamp
        }
    }

    package enum Choice: String, Sendable, CaseIterable {
        case accepted, declined, tentative
    }
}

/// One message about one workshop to one recipient.
package struct Message: Sendable, Equatable {
    package enum Method: String, Sendable, CaseIterable {
        /// They are asked to come, or told what has changed.
        case request
        /// They need not come any more.
        case cancel
    }

    package enum State: String, Sendable, CaseIterable {
        /// Written, and not handed over yet.
        case waiting
        /// Given to the mail, or printed and posted.
        case handedOver = "handed-over"
        /// A later message took its place before it was handed over.
        case superseded
    }

    /// 1…, in the order in which messages were written.
    package var number: Int
    /// Of its invitation.
    package var uid: String
    package var method: Method
    /// Rises by one whenever calendars must ask again, and with a cancellation (RFC 5545 §3.8.7.4).
    package var sequence: Int
    /// When it was written (DTSTAMP).
    package var stamp: Date
    /// Where it goes; nil on paper.
    package var email: EmailAddress?
    package var notice: Notice
    package var state: State
    /// Why it was written; nil on those that were written before this was stored.
    package var reason: OwedMessage.Reason?
    /// When it was handed over; nil on those that were handed over before this was stored, too.
    package var handedOver: Date?

    package init(
        number: Int, uid: String, method: Method, sequence: Int, stamp: Date, email: EmailAddress?, notice: Notice,
        state: State = .waiting, reason: OwedMessage.Reason? = nil, handedOver: Date? = nil
    ) {
        self.number = number
        self.uid = uid
        self.method = method
        self.sequence = sequence
        self.stamp = stamp
        self.email = email
        self.notice = notice
        self.state = state
        self.reason = reason
        self.handedOver = handedOver
    }
}

extension Message {
    /// All that somebody was handed at one instant is one occasion; before that was stored, all of one stamp.
    package var occasion: Date { handedOver ?? stamp }
}

extension [Message] {
    /// The numbers of those, of one invitation in the order in which they were written, that can wait again when these are
    /// to: from the last one back, as long as they were handed over at one instant and all are named.
    package func returnable(_ numbers: Set<Int>) -> [Int] {
        let end = reversed().prefix { $0.state == .handedOver && $0.occasion == last?.occasion }
        return end.prefix { numbers.contains($0.number) }.map(\.number)
    }
}
