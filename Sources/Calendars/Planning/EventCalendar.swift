public import Foundation

/// A calendar of workshops to be written: one VCALENDAR that asks nothing of its readers.
///
/// It has no METHOD and names no person.
public struct EventCalendar: Hashable, Sendable {
    /// What our files say of the program that wrote them (PRODID, RFC 5545 §3.7.3).
    public static let productIdentifier = "-//Ateliers//Ateliers 1.0//FR"

    /// Whether a file is a calendar that was written here: it says so in its head, where programs that write it anew put
    /// their own name.
    public static func wrote(_ file: Data) -> Bool { file.starts(with: head.map { $0 + "\r\n" }.joined().utf8) }

    /// The first lines of every calendar.
    static let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:\(productIdentifier)"]

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
