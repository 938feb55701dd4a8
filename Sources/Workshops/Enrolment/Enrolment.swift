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

        /// Whether nobody else can have the seat.
        package var isLive: Bool { self == .offered || self == .seated }
    }

    /// 1…, in the order in which seats were given.
    package var number: Int
    /// The session's identity.
    package var session: String
    package var participant: Int
    /// 1…, up to the seats of the programme.
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

    package init(
        number: Int, session: String, participant: Int, seat: Int, state: State, firstWorkshop: Int = 1,
        lastWorkshop: Int? = nil, began: Date, expires: Date? = nil, ended: Date? = nil, reason: String? = nil
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
    }
}

/// Somebody's turn on the waiting list.
package struct WaitingTurn: Sendable, Equatable {
    package var participant: Int
    /// Who comes first, waits least; distinct, and not without gaps.
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
