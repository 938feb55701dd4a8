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

    /// A calendar; what it holds is checked when it is written.
    public init(name: String, zone: TimeZone, events: [CalendarEvent]) {
        self.name = name
        self.zone = zone
        self.events = events
    }
}
