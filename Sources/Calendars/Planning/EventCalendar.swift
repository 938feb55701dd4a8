public import Foundation

/// A calendar of workshops to be written: one VCALENDAR that asks nothing of its readers.
///
/// It has no METHOD and names no person.
public struct EventCalendar: Hashable, Sendable {
    /// What our files say of the program that wrote them (PRODID, RFC 5545 §3.7.3).
    public static let productIdentifier = "-//Ateliers//Ateliers 1.0//FR"

    /// What people's programs call the calendar; left out when empty.
    public var name: String
    /// The zone of every event.
    public var zone: TimeZone
    /// In the order in which they are written.
    public var events: [CalendarEvent]
    /// How programs that come back for it should treat it; nil for a file that is taken once.
    public var subscription: Subscription?

    /// A calendar; what it holds is checked when it is written.
    public init(name: String, zone: TimeZone, events: [CalendarEvent], subscription: Subscription? = nil) {
        self.name = name
        self.zone = zone
        self.events = events
        self.subscription = subscription
    }

    /// What a feed says of itself.
    public struct Subscription: Hashable, Sendable {
        /// How often it is worth looking, in minutes.
        public var refreshMinutes: Int
        /// In which colour its events are shown.
        public var color: Color?

        /// An hour by default.
        public init(refreshMinutes: Int = 60, color: Color? = nil) {
            self.refreshMinutes = refreshMinutes
            self.color = color
        }
    }

    /// A colour by its CSS3 name (RFC 7986 §5.9).
    public enum Color: String, Sendable, CaseIterable {
        /// Far enough apart to be told from one another.
        case teal, steelblue, darkorange, mediumorchid
    }
}
