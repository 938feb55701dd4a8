public import Foundation

/// A series of workshops that one group follows at one venue.
package struct Session: Sendable, Equatable {
    package enum State: String, Sendable, CaseIterable {
        /// Its dates may still move.
        case planned
        /// Its dates have been agreed; replanning leaves them alone.
        case confirmed
        /// It will not be held.
        case cancelled
    }

    /// The stored identity, opaque.
    package var id: String
    /// 1…, as people call it.
    package var number: Int
    package var venue: Identifier
    package var state: State
    /// What its participants have chosen, where a workshop leaves the theme to them; nil until they have.
    package var chosenTheme: String?
    /// In their order, 1 first.
    package var workshops: [Workshop]

    package init(
        id: String, number: Int, venue: Identifier, state: State, chosenTheme: String? = nil, workshops: [Workshop]
    ) {
        self.id = id
        self.number = number
        self.venue = venue
        self.state = state
        self.chosenTheme = chosenTheme
        self.workshops = workshops
    }
}

/// One dated half-day of a session.
package struct Workshop: Sendable, Equatable {
    /// What became of it.
    package enum State: String, Sendable, CaseIterable {
        case planned
        /// Put off to another day by hand; it is still to be held.
        case moved
        /// It was held, be it with nobody.
        case held
        case cancelledByProvider = "cancelled-by-provider"
        /// Nobody could hold it: snow, a closed building, an epidemic.
        case forceMajeure = "force-majeure"
        /// The commissioner called it off early enough for the provider not to be owed it.
        case cancelledInTime = "cancelled-in-time"
        /// The commissioner called it off too late.
        case cancelledLate = "cancelled-late"

        /// Whether it is still to be held.
        package var isAhead: Bool { self == .planned || self == .moved }

        /// The same in a session of that state: what was still to come of one that was cancelled was called off with it.
        package func inSession(_ session: Session.State) -> Workshop.State {
            session == .cancelled && isAhead ? .cancelledInTime : self
        }

        /// Whether it was called off, by whomever.
        package var isCancelled: Bool {
            switch self {
            case .planned, .moved, .held: false
            case .cancelledByProvider, .forceMajeure, .cancelledInTime, .cancelledLate: true
            }
        }
    }

    /// The stored identity, opaque; also the UID of its calendar event (RFC 7986 §5.3).
    package var id: String
    /// Its place in the session, 1…
    package var order: Int
    package var date: CivilDate
    package var span: TimeSpan
    package var trainer: Identifier
    package var state: State
    /// Why it was put off or called off, in somebody's words.
    package var stateReason: String?
    /// False once it has moved since its venue, or its session, was agreed: to this day, or these hours, nobody has.
    package var isAgreed: Bool
    package var revision: Revision

    package init(
        id: String, order: Int, date: CivilDate, span: TimeSpan, trainer: Identifier, state: State = .planned,
        stateReason: String? = nil, isAgreed: Bool = true, revision: Revision
    ) {
        self.id = id
        self.order = order
        self.date = date
        self.span = span
        self.trainer = trainer
        self.state = state
        self.stateReason = stateReason
        self.isAgreed = isAgreed
        self.revision = revision
    }
}

/// How often, and when last, what a calendar shows of a workshop has changed.
public struct Revision: Hashable, Sendable {
    /// Rises by one when time, place or status change (RFC 5545 §3.8.7.4).
    public var sequence: Int
    /// The instant at which the workshop was first planned.
    public var created: Date
    /// The instant of the last change that a reader can see.
    public var modified: Date

    /// A first revision by default.
    public init(sequence: Int = 0, created: Date, modified: Date) {
        self.sequence = sequence
        self.created = created
        self.modified = modified
    }
}
