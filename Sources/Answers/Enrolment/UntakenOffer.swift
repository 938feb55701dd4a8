package import Foundation
package import Workshops

/// An offer of a seat that somebody did not take, while that seat, or another one of its session, is free still.
package struct UntakenOffer: Sendable, Equatable {
    package let person: Participant
    /// The number of the session.
    package let session: Int
    package let end: End
    /// When it ended.
    package let at: Date

    /// How it ended.
    package enum End: String, Sendable {
        /// Nobody answered in time.
        case lapsed
        case refused
    }

    package init(person: Participant, session: Int, end: End, at: Date) {
        self.person = person
        self.session = session
        self.end = end
        self.at = at
    }
}

extension UntakenOffer {
    /// To offer it again, as nobody has said no, or to give it to them at once.
    package var remedies: [Remedy] {
        (end == .lapsed ? [.offerAgain] : []) + [.enrol([person.number], session: session)]
    }
}
