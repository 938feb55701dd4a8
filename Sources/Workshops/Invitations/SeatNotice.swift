package import Foundation

/// What somebody without a seat is told of their turn; who has a seat is told of its workshops.
package enum SeatNotice: Sendable, Equatable {
    /// A seat is kept for them in the session of that identity, until they answer or that instant.
    case offered(session: String, until: Date)
    /// They wait for one session, or for any, after `position` − 1 others.
    case waiting(session: String?, position: Int)
    /// They wished to wait no more, or refused what they were offered.
    case withdrawn
    /// What was kept for them is kept no more, and they do not wait either.
    case lapsed
}

/// One message about somebody's turn.
package struct SeatMessage: Sendable, Equatable {
    /// Of the same series as those about workshops.
    package var number: Int
    /// To whom, by number.
    package var participant: Int
    /// What it says.
    package var notice: SeatNotice
    /// The workshops of the session in which it says that a seat is kept, or that they wait for it, by date; none otherwise.
    package var workshops: [Notice]
    /// When it was written.
    package var stamp: Date
    /// Where it goes; nil on paper.
    package var email: EmailAddress?
    /// What has become of it.
    package var state: Message.State
    /// When it was handed over; nil as long as it was not.
    package var handedOver: Date?

    /// A message that waits, unless it says otherwise.
    package init(
        number: Int, participant: Int, notice: SeatNotice, workshops: [Notice] = [], stamp: Date, email: EmailAddress?,
        state: Message.State = .waiting, handedOver: Date? = nil
    ) {
        self.number = number
        self.participant = participant
        self.notice = notice
        self.workshops = workshops
        self.stamp = stamp
        self.email = email
        self.state = state
        self.handedOver = handedOver
    }
}

extension SeatMessage {
    /// When it was handed over; before, when it was written.
    package var occasion: Date { handedOver ?? stamp }

    /// Whether it says when and where these workshops are held; what has begun by then is left out.
    package func names(_ workshops: [Notice], after now: CivilTime) -> Bool {
        let ahead = [self.workshops, workshops].map { $0.filter { $0.isAhead(of: now) } }
        return ahead[0].count == ahead[1].count && zip(ahead[0], ahead[1]).allSatisfy { $0.isHeldThere(like: $1) }
    }
}

/// Where somebody stands, as far as they must be told.
package enum SeatStanding: Sendable, Equatable {
    /// They have a seat.
    case seated
    /// A seat is kept for them in the session of that identity, until that instant.
    case offered(session: String, until: Date)
    /// They wait for one session, or for any, after `position` − 1 others.
    case waiting(session: String?, position: Int)
    /// Neither; whether they wished so.
    case out(wished: Bool)

    /// The identity of the session that it is about; nil for any, or none.
    package var session: String? {
        switch self {
        case .offered(let session, _): session
        case .waiting(let session, _): session
        case .seated, .out: nil
        }
    }
}

extension SeatNotice {
    /// What is to be said to somebody who stands so, and was told that last; nil when they know it.
    ///
    /// Nil for `told` when nothing was said of a turn, or invitations came after it. Who has only come nearer on the list
    /// is not written to. `isMoved` tells that the workshops of the session are not held as they were told of a kept seat.
    package static func owed(told: SeatNotice?, now: SeatStanding, isMoved: Bool = false) -> SeatNotice? {
        switch (now, told) {
        case (.seated, _), (.out, nil), (.out, .withdrawn), (.out, .lapsed): return nil
        case (.out(let wished), _): return wished ? .withdrawn : .lapsed
        case (.offered(let session, let until), _):
            let offer = SeatNotice.offered(session: session, until: until)
            return offer == told && !isMoved ? nil : offer
        case (.waiting(let session, let position), .waiting(let same, let known))
        where session == same && position <= known:
            return nil
        case (.waiting(let session, let position), _): return .waiting(session: session, position: position)
        }
    }
}

extension SeatNotice {
    /// What it is, in a word for files: `offered`, `waiting`, `withdrawn`, `lapsed`.
    package var word: String {
        switch self {
        case .offered: "offered"
        case .waiting: "waiting"
        case .withdrawn: "withdrawn"
        case .lapsed: "lapsed"
        }
    }
}

extension SeatNotice {
    /// The identity of the session that it is about; nil for any, or none.
    package var session: String? {
        switch self {
        case .offered(let session, _): session
        case .waiting(let session, _): session
        case .withdrawn, .lapsed: nil
        }
    }
}
