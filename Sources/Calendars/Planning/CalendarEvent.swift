public import Workshops

/// A workshop as people's calendars show it.
public struct CalendarEvent: Hashable, Sendable {
    /// Whether the event will be held (RFC 5545 §3.8.1.11).
    public enum Status: String, Sendable, CaseIterable {
        /// Not certain yet.
        case tentative
        /// Certain.
        case confirmed
        /// It will not be held.
        case cancelled
    }

    /// Opaque and never changing (RFC 7986 §5.3): 1…255 printable ASCII characters, no space.
    public var uid: String
    /// The day on which it is held.
    public var date: CivilDate
    /// From when to when on that day.
    public var span: TimeSpan
    /// The IANA name of the zone of date and span.
    public var zone: String
    /// One line; left out of the file when empty, as are description and location.
    public var summary: String
    /// One line or several.
    public var description: String
    /// The name and address of the place.
    public var location: String
    /// Where the place is, when known.
    public var position: Position?
    /// Whether it will be held.
    public var status: Status
    /// How often it has changed, and when last.
    public var revision: Revision

    /// An event; what it holds is checked when it is written.
    public init(
        uid: String, date: CivilDate, span: TimeSpan, zone: String, summary: String, description: String,
        location: String, position: Position?, status: Status, revision: Revision
    ) {
        self.uid = uid
        self.date = date
        self.span = span
        self.zone = zone
        self.summary = summary
        self.description = description
        self.location = location
        self.position = position
        self.status = status
        self.revision = revision
    }
}
