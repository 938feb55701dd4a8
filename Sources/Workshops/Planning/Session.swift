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
    /// The stored identity, opaque; also the UID of its calendar event (RFC 7986 §5.3).
    package var id: String
    /// Its place in the session, 1…
    package var order: Int
    package var date: CivilDate
    package var span: TimeSpan
    package var trainer: Identifier
    package var revision: Revision

    package init(
        id: String, order: Int, date: CivilDate, span: TimeSpan, trainer: Identifier, revision: Revision
    ) {
        self.id = id
        self.order = order
        self.date = date
        self.span = span
        self.trainer = trainer
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
