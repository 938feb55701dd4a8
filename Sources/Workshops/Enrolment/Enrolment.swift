package import Foundation

/// Somebody's seat in a session: kept for them, taken, or given up.
package struct Enrolment: Sendable, Equatable {
    package enum State: String, Sendable, CaseIterable {
        /// The seat is kept for somebody who waited, until they answer or the offer ends.
        case offered
        case seated
        /// The offer was refused.
        case refused
        /// Nobody answered the offer in time.
        case expired
        case withdrawn
        /// They sit in another session now.
        case moved
        /// The session was called off while they had the seat.
        case cancelled
        /// The offer was taken back, whatever they would have answered: its session was called off, or one in which they had
        /// a seat is held again.
        case revoked

        /// Whether they were offered the seat and did not take it.
        package var isDeclined: Bool { self == .refused || self == .expired }

        /// Whether nobody else can have the seat.
        package var isLive: Bool { self == .offered || self == .seated }

        /// Whether somebody sits there, or sat there for a while: they are expected at its workshops.
        package var isSeat: Bool {
            switch self {
            case .seated, .withdrawn, .moved, .cancelled: true
            case .offered, .refused, .expired, .revoked: false
            }
        }
    }

    /// 1…, in the order in which seats were given.
    package var number: Int
    /// The session's identity.
    package var session: String
    package var participant: Int
    /// 1…, up to the seats of the programme, or above them by ``EnrolmentRules/overbooking`` at most.
    package var seat: Int
    package var state: State
    /// The workshops of the session for which it counts; the last is nil as long as it is live.
    package var firstWorkshop: Int
    package var lastWorkshop: Int?
    package var began: Date
    /// When an offer ends.
    package var expires: Date?
    package var ended: Date?
    /// Why it was given up, in somebody's words.
    package var reason: String?
    /// Why it was given although all seats were taken, in somebody's words; nil for an ordinary seat.
    package var overbookingReason: String?

    package init(
        number: Int, session: String, participant: Int, seat: Int, state: State, firstWorkshop: Int = 1,
        lastWorkshop: Int? = nil, began: Date, expires: Date? = nil, ended: Date? = nil, reason: String? = nil,
        overbookingReason: String? = nil
    ) {
        self.number = number
        self.session = session
        self.participant = participant
        self.seat = seat
        self.state = state
        self.firstWorkshop = firstWorkshop
        self.lastWorkshop = lastWorkshop
        self.began = began
        self.expires = expires
        self.ended = ended
        self.reason = reason
        self.overbookingReason = overbookingReason
    }
}

/// Somebody's turn on the waiting list.
package struct WaitingTurn: Sendable, Equatable {
    package var participant: Int
    /// Who comes first, waits least; distinct, and not without gaps. From 1 in the order of asking; before that, whose
    /// session was called off, in the order of registration.
    package var turn: Int
    /// The identity of the one session they wait for; nil for any that suits.
    package var session: String?
    package var since: Date

    package init(participant: Int, turn: Int, session: String?, since: Date) {
        self.participant = participant
        self.turn = turn
        self.session = session
        self.since = since
    }
}

/// That somebody who has no seat wants none: until they ask again, nobody gives them one.
package struct Withdrawal: Sendable, Equatable {
    /// Who, by number.
    package var participant: Int
    /// When they said so.
    package var since: Date
    /// In somebody's words; empty once erased.
    package var reason: String

    package init(participant: Int, since: Date, reason: String) {
        self.participant = participant
        self.since = since
        self.reason = reason
    }
}
